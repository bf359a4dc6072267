package org.spineboard.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void keepWhatCannotBeReadAsItWasTyped() {
        Answers answers = new Answers(Map.of("patient.nhsNumber", "999 12"));

        assertThat(answers.typed()).containsEntry("patient.nhsNumber", "999 12");
    }

    @Test
    void takeAnEmptiedFieldAway() {
        Answers answers = new Answers(Map.of("patient.title", "Mrs"));

        answers.getValues().put("patient.title", null);

        assertThat(answers.typed()).containsEntry("patient.title", "");
    }

    @Test
    void dropTheDoseOfASteroidThatWasNotGivenButRememberItOnThePage() {
        Answers answers = new Answers(Map.of("steroid.given", "YES", "steroid.doseMg", "16"));

        answers.getValues().put("steroid.given", "NO");

        assertThat(answers.typed()).containsEntry("steroid.doseMg", "");
        assertThat(answers.getValues()).containsEntry("steroid.doseMg", "16");
    }

    @Test
    void keepATimeAndItsTickUnderTwoFields() {
        Answers answers = new Answers(Map.of());

        answers.when("neurology.onset").setText("t 18:00");
        answers.when("neurology.onset").setApproximate(true);

        assertThat(answers.typed())
                .containsEntry("neurology.onset", "t 18:00")
                .containsEntry("neurology.onset.approx", "true");
    }

    @Test
    void showTheRowsThatAreFilledAndOneWhereThereIsNone() {
        Answers answers = new Answers(Map.of("imaging.studies.2.modality", "CT"));

        assertThat(answers.rows("imaging.studies")).containsExactly(0, 2);
        assertThat(answers.rows("radiotherapy.courses")).containsExactly(0);
    }

    @Test
    void openOneMoreRowAfterTheLast() {
        Answers answers = new Answers(Map.of("imaging.studies.0.modality", "CT"));

        answers.addRow("imaging.studies");

        assertThat(answers.rows("imaging.studies")).containsExactly(0, 1);
    }

    @Test
    void neverOverwriteAnAnswerWhenTheRestIsFilled() {
        Answers answers = new Answers(Map.of("neurology.group.WEAKNESS", "PRESENT"));

        answers.fill("neurology.group.WEAKNESS", "NOT_ASSESSED");
        answers.fill("neurology.group.GAIT", "NOT_ASSESSED");

        assertThat(answers.getValues())
                .containsEntry("neurology.group.WEAKNESS", "PRESENT")
                .containsEntry("neurology.group.GAIT", "NOT_ASSESSED");
    }
}
