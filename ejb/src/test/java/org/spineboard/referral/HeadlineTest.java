package org.spineboard.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.referral.entry.AnswersFixture.elective;
import static org.spineboard.referral.entry.AnswersFixture.read;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spineboard.referral.form.ReferralForm;

class HeadlineTest {
    @Test
    void isTheFirstLineOfTheQuestion() {
        assertThat(Headline.of(read(elective()).form())).isEqualTo("Stabilise T8, or radiotherapy alone?");
    }

    @Test
    void isTheCancerWhereNothingIsAsked() {
        assertThat(Headline.of(
                        read(Map.of("disease.primaryInWords", "Kidney, 2023")).form()))
                .isEqualTo("Kidney, 2023");
        assertThat(Headline.of(ReferralForm.EMPTY)).isEmpty();
    }

    @Test
    void endsBetweenWordsAndWithinItsLength() {
        String headline = Headline.of(
                read(Map.of("question.toBoard", "question ".repeat(40))).form());

        assertThat(headline).endsWith("question…").hasSizeLessThanOrEqualTo(200);
    }
}
