package org.spineboard.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    @Test
    void laysWhatWasTypedOverWhatWasThere() {
        Map<String, String> merged = Answers.merge(
                Map.of("pain.score", "3", "steroid.drug", "dexamethasone"),
                Map.of("pain.score", "8", "steroid.drug", " "));

        assertThat(merged).isEqualTo(Map.of("pain.score", "8"));
    }

    @Test
    void survivesBeingStored() {
        Map<String, String> answers = Map.of("question.toBoard", "Zeile 1\r\n\t\"quoted\" \uD83E\uDE7A é \u0007");

        assertThat(Answers.read(Answers.write(answers))).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "a.b; drop table", "a..b", "a.b.c.d.e.f", ""})
    void refusesAFieldNoPageHas(String field) {
        assertThatThrownBy(() -> Answers.merge(Map.of(), Map.of(field, "x"))).isInstanceOf(AnswersRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "half \uD83E of a character"})
    void refusesWhatNoDatabaseHolds(String text) {
        assertThatThrownBy(() -> Answers.merge(Map.of(), Map.of("pain.score", text)))
                .isInstanceOf(AnswersRefused.class);
    }

    @Test
    void refusesFloods() {
        Map<String, String> many = new HashMap<>();
        for (int row = 0; row <= 500; row++) {
            many.put("imaging.studies." + row, "x");
        }

        assertThatThrownBy(() -> Answers.merge(Map.of(), many)).isInstanceOf(AnswersRefused.class);
        assertThatThrownBy(() -> Answers.merge(Map.of(), Map.of("pain.score", "x".repeat(20_001))))
                .isInstanceOf(AnswersRefused.class);
    }

    @Test
    void whatCouldNotBeReadIsKeptAsItWasTypedAsFarAsPossible() {
        assertThat(Answers.unread("biopsy.on", "03/04/2026\u0007 or so").text())
                .isEqualTo("biopsy.on: 03/04/2026 or so");
        assertThat(Answers.unread("person.social", "x".repeat(20_000)).text()).hasSizeLessThanOrEqualTo(4000);
    }
}
