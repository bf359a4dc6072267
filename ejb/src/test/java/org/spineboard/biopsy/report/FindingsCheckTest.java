package org.spineboard.biopsy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.BiopsyState;
import org.spineboard.biopsy.Decalcification;
import org.spineboard.biopsy.Fault;
import org.spineboard.biopsy.Guidance;
import org.spineboard.biopsy.Laterality;
import org.spineboard.biopsy.Route;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.Procedure;
import org.spineboard.spine.SpinalLevel;

/** Which answers of a pathology report go together, and with how the tissue was taken. */
class FindingsCheckTest {
    private static final Instant NOW = Instant.parse("2026-04-09T10:00:00Z");
    private static final Instant TAKEN = Instant.parse("2026-04-07T10:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2026-04-07T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DIAGNOSTIC,C34.9,8140/6,Adenocarcinoma,",
        "DIAGNOSTIC,C80.9,8010/6,Carcinoma,",
        "DIAGNOSTIC,C41.4,9370/3,Chordoma,",
        "DIAGNOSTIC,C41.2,9180/3,Osteosarcoma,",
        "DIAGNOSTIC,C42.1,9732/3,Myeloma,",
        "ADEQUATE_NON_DIAGNOSTIC,,,Bone without tumour,",
        "ADEQUATE_NON_DIAGNOSTIC,C80.9,8000/3,Suspicious cells,",
        "INADEQUATE,,,Crushed,",
        "DIAGNOSTIC,,8140/6,Adenocarcinoma,TOPOGRAPHY_MISSING",
        "DIAGNOSTIC,C34.9,,Adenocarcinoma,MORPHOLOGY_MISSING",
        "DIAGNOSTIC,,,Something,TOPOGRAPHY_MISSING MORPHOLOGY_MISSING",
        "INADEQUATE,C34.9,,Crushed,CODES_OF_INADEQUATE",
        "INADEQUATE,,8140/6,Crushed,CODES_OF_INADEQUATE",
        "DIAGNOSTIC,C41.2,8140/6,Adenocarcinoma,METASTASIS_SITE",
        "DIAGNOSTIC,C41.4,8010/6,Carcinoma,METASTASIS_SITE",
        "DIAGNOSTIC,C34.9,8140/6,' ',CONCLUSION_MISSING",
        "INADEQUATE,C41.2,8140/6,'',CODES_OF_INADEQUATE METASTASIS_SITE CONCLUSION_MISSING"
    })
    void answersGoTogether(
            Adequacy adequacy,
            @Nullable String topography,
            @Nullable String morphology,
            String conclusion,
            @Nullable String wrong) {
        Findings findings =
                new Findings(adequacy, topography, morphology, "", "", Decalcification.NO, conclusion, null);

        assertThat(FindingsCheck.faults(findings, biopsy(), NOW)).isEqualTo(faults(wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-09T10:00:00Z,",
        "2026-04-07T15:00:00Z,",
        "2026-04-09T10:01:00Z,REPORT_IN_FUTURE",
        "2026-04-07T14:59:00Z,REPORT_BEFORE_RECEIVED",
        "2026-04-07T09:59:00Z,REPORT_BEFORE_TAKEN"
    })
    void itIsReportedAfterTheLaboratoryGotIt(Instant reportedAt, @Nullable String wrong) {
        Findings findings =
                new Findings(Adequacy.INADEQUATE, null, null, "", "", Decalcification.UNKNOWN, "Blood", reportedAt);

        assertThat(FindingsCheck.faults(findings, biopsy(), NOW)).isEqualTo(faults(wrong));
    }

    private static BiopsyRow biopsy() {
        Procedure how = new Procedure(
                TAKEN,
                SpinalLevel.T8,
                SpinalLevel.T8,
                Laterality.LEFT,
                Route.TRANSPEDICULAR,
                Guidance.CT,
                11,
                3,
                null,
                false,
                false,
                null);
        return new BiopsyRow(
                UUID.randomUUID(),
                3,
                BiopsyState.RECEIVED,
                "ATYPICAL",
                null,
                TAKEN,
                "U",
                how,
                false,
                RECEIVED,
                null,
                null);
    }

    private static List<Fault> faults(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Fault::valueOf).toList();
    }
}
