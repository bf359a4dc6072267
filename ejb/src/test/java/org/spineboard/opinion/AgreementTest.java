package org.spineboard.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.opinion.Specialty.CLINICAL_ONCOLOGY;
import static org.spineboard.opinion.Specialty.MEDICAL_ONCOLOGY;
import static org.spineboard.opinion.Specialty.PALLIATIVE_CARE;
import static org.spineboard.opinion.Specialty.RADIOLOGY;
import static org.spineboard.opinion.Specialty.SPINE_SURGERY;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void isOfAllSomeOrNone() {
        assertThat(Agreement.of(List.of("SRS"))).isEqualTo(Agreement.ALL);
        assertThat(Agreement.of(List.of("SRS", "SRS", "SRS"))).isEqualTo(Agreement.ALL);
        assertThat(Agreement.of(List.of("SRS", "CEMENT", "SRS"))).isEqualTo(Agreement.PARTLY);
        assertThat(Agreement.of(List.of("SRS", "CEMENT", "CEBRT"))).isEqualTo(Agreement.NONE);
    }

    @Test
    void aBoardNeedsSurgeryAnOncologyAndRadiology() {
        assertThat(Specialty.suffice(Specialty.standard())).isTrue();
        assertThat(Specialty.suffice(List.of(SPINE_SURGERY, MEDICAL_ONCOLOGY, RADIOLOGY)))
                .isTrue();
        assertThat(Specialty.suffice(List.of(SPINE_SURGERY, RADIOLOGY, PALLIATIVE_CARE)))
                .isFalse();
        assertThat(Specialty.suffice(List.of(CLINICAL_ONCOLOGY, MEDICAL_ONCOLOGY, RADIOLOGY)))
                .isFalse();
        assertThat(Specialty.suffice(List.of(SPINE_SURGERY, CLINICAL_ONCOLOGY))).isFalse();
    }
}
