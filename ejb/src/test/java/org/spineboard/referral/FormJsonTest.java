package org.spineboard.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.referral.entry.AnswersFixture.elective;
import static org.spineboard.referral.entry.AnswersFixture.emergency;
import static org.spineboard.referral.entry.AnswersFixture.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spineboard.referral.form.FormNote;
import org.spineboard.referral.form.ReferralForm;

class FormJsonTest {
    @Test
    void aFormReadsBackAsItWasWritten() {
        ReferralForm form =
                read(elective()).form().with(List.of(new FormNote(FormNote.Kind.ALLERGY, "Gadolinium\nseverely")));

        assertThat(FormJson.read(FormJson.write(form))).isEqualTo(form);
        assertThat(FormJson.read(FormJson.write(ReferralForm.EMPTY))).isEqualTo(ReferralForm.EMPTY);
    }

    @Test
    void onlyWhatWasSaidIsStored() {
        assertThat(FormJson.write(read(emergency()).form())).doesNotContain("isAnswered", "\"answered\"", "unknown\"");
    }

    @Test
    void sameContentHasTheSameFingerprint() {
        ReferralForm form = read(elective()).form();

        assertThat(FormJson.fingerprint(form))
                .isEqualTo(FormJson.fingerprint(read(elective()).form()))
                .isNotEqualTo(FormJson.fingerprint(read(emergency()).form()))
                .matches("[0-9a-f]{64}");
    }
}
