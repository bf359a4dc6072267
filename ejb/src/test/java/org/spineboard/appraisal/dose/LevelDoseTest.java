package org.spineboard.appraisal.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.Status;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/** Doses of several courses at a level. */
class LevelDoseTest {
    private static final SpinalRange T7_TO_T9 = new SpinalRange(SpinalLevel.T7, SpinalLevel.T9);
    private static final SpinalRange T8 = SpinalRange.of(SpinalLevel.T8);
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    @Test
    void equalDosesOfAConventionalCourse() {
        LevelDose t8 = at(SpinalLevel.T8, given(T7_TO_T9, "30", 10, LocalDate.of(2025, 9, 12)));

        assertThat(t8.bed()).isEqualByComparingTo("75");
        assertThat(t8.eqd2()).isEqualByComparingTo("37.5");
        assertThat(t8.nieder()).isEmpty();
    }

    @Test
    void onlyTheLevelsThatOverlapHaveBoth() {
        List<LevelDose> all = LevelDose.all(
                List.of(given(T7_TO_T9, "30", 10, LocalDate.of(2025, 9, 12)), planned(T8, "9", 1, "9", SPRING)));

        assertThat(all).extracting(LevelDose::level).containsExactly(SpinalLevel.T7, SpinalLevel.T8, SpinalLevel.T9);
        assertThat(all).extracting(LevelDose::isAgain).containsExactly(false, true, false);
    }

    /** RR-01 of the published factors: 30 in 10, then 9 in 1 to the sac, six months later. */
    @Test
    void whatIsPlannedAfterAnEarlierCourseIsHeldAgainstTheFourFactors() {
        LevelDose t8 = at(
                SpinalLevel.T8,
                given(T7_TO_T9, "30", 10, LocalDate.of(2025, 9, 12)),
                planned(T8, "24", 1, "9", SPRING));
        ScoreResult factors = t8.reirradiation().orElseThrow();

        assertThat(t8.eqd2()).isEqualByComparingTo("62.25");
        assertThat(factors.category()).contains("WITHIN_ALL");
        assertThat(t8.firstStereotactic()).isEmpty();
    }

    @Test
    void tooSoonIsSaid() {
        LevelDose t8 = at(
                SpinalLevel.T8,
                given(T7_TO_T9, "30", 10, LocalDate.of(2025, 11, 2)),
                planned(T8, "24", 1, "9", SPRING));

        assertThat(t8.reirradiation().orElseThrow().basis().flags()).contains("INTERVAL_BELOW_5_MONTHS");
    }

    @Test
    void aStereotacticCourseWithoutItsDoseToTheCordIsNotAdded() {
        LevelDose t8 = at(
                SpinalLevel.T8,
                given(T7_TO_T9, "30", 10, LocalDate.of(2025, 9, 12)),
                planned(T8, "24", 2, null, SPRING));

        assertThat(t8.isWhole()).isFalse();
        assertThat(t8.eqd2()).isEqualByComparingTo("37.5");
        assertThat(t8.reirradiation().orElseThrow().status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void twoCoursesHaveTheScoreOfNieder() {
        LevelDose t8 = at(
                SpinalLevel.T8,
                given(T7_TO_T9, "30", 10, LocalDate.of(2025, 1, 1)),
                new Course(T8, new BigDecimal("20"), 5, null, SPRING, true, false));

        assertThat(t8.nieder().orElseThrow().category()).contains("LOW");
        assertThat(t8.nieder().orElseThrow().total().orElseThrow().text()).isEqualTo("2");
    }

    @Test
    void belowTheCordAnotherRatioCounts() {
        LevelDose l3 = at(SpinalLevel.L3, given(SpinalRange.of(SpinalLevel.L3), "30", 10, SPRING));

        assertThat(l3.alphaBeta()).isEqualByComparingTo("4");
        assertThat(l3.bed()).isEqualByComparingTo("52.5");
        assertThat(l3.eqd2()).isEqualByComparingTo("37.5");
    }

    @Test
    void aCourseOfUnknownFractionsLeavesTheSumOpen() {
        LevelDose t8 = at(SpinalLevel.T8, new Course(T8, new BigDecimal("30"), null, null, null, false, false));

        assertThat(t8.isWhole()).isFalse();
        assertThat(t8.eqd2()).isEqualByComparingTo("0");
    }

    @Test
    void theLimitOfAFirstStereotacticCourseIsTold() {
        LevelDose t8 = at(SpinalLevel.T8, planned(T8, "24", 3, "20.3", SPRING));

        assertThat(t8.firstStereotactic().orElseThrow().category()).contains("WITHIN");
    }

    private static LevelDose at(SpinalLevel level, Course... courses) {
        return LevelDose.all(List.of(courses)).stream()
                .filter(dose -> dose.level() == level)
                .findFirst()
                .orElseThrow();
    }

    private static Course given(SpinalRange at, String total, int fractions, LocalDate last) {
        return new Course(at, new BigDecimal(total), fractions, null, last, false, false);
    }

    private static Course planned(SpinalRange at, String total, int fractions, @Nullable String cord, LocalDate first) {
        return new Course(
                at, new BigDecimal(total), fractions, cord == null ? null : new BigDecimal(cord), first, true, true);
    }
}
