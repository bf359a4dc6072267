package org.spineboard.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.referral.finding.Walking;

/** What became of neurology and walking; the first two rows of the first table are the worked derivations. */
class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "C, D, IMPROVED_1",
        "E, E, MAINTAINED",
        "A, E, IMPROVED_4",
        "D, B, WORSENED_2",
        "B, A, WORSENED_1",
        "A, A, MAINTAINED"
    })
    void neurologyChangesByGrades(Frankel before, Frankel now, String change) {
        assertThat(FrankelChange.of(before, now)).hasToString("Optional[" + change + "]");
    }

    @Test
    void nothingIsSaidAboutNeurologyThatOneOfTheTwoDoesNotKnow() {
        assertThat(FrankelChange.of(null, Frankel.E)).isEmpty();
        assertThat(FrankelChange.of(Frankel.C, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CANNOT, WITH_AID, REGAINED",
        "CANNOT, WITH_PERSON, REGAINED",
        "CANNOT, INDEPENDENT, REGAINED",
        "CANNOT, WHEELCHAIR, NOT_REGAINED",
        "CANNOT, BEDBOUND, NOT_REGAINED",
        "ALONE, WITH_AID, KEPT",
        "WITH_HELP, INDEPENDENT, KEPT",
        "WITH_HELP, WHEELCHAIR, LOST",
        "ALONE, BEDBOUND, LOST"
    })
    void walkingIsRegainedOnlyByThoseWhoDidNotWalk(Walking before, Ambulation now, WalkingChange change) {
        assertThat(WalkingChange.of(before, now)).contains(change);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ASSESSED, WITH_AID", ", WITH_AID", "CANNOT, "})
    void nothingIsSaidAboutWalkingThatNobodyKnows(Walking before, Ambulation now) {
        assertThat(WalkingChange.of(before, now)).isEmpty();
    }
}
