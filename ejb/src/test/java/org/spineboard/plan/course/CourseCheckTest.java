package org.spineboard.plan.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PatientWish;
import org.spineboard.plan.PlanFault;

class CourseCheckTest {
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate DECIDED = LocalDate.of(2026, 4, 10);

    @Test
    void aStartLiesBetweenTheDecisionAndToday() {
        assertThat(faults(Became.started(TODAY), null)).isEmpty();
        assertThat(faults(Became.started(DECIDED), null)).isEmpty();
        assertThat(faults(Became.started(TODAY.plusDays(1)), null)).containsExactly(PlanFault.DAY_IN_FUTURE);
        assertThat(faults(Became.started(DECIDED.minusDays(1)), null)).containsExactly(PlanFault.DAY_BEFORE_DECISION);
    }

    @Test
    void anEndSaysWhatWasGivenAndFollowsTheStart() {
        assertThat(faults(Became.ended(TODAY, "20 Gy in 5 fractions"), DECIDED)).isEmpty();
        assertThat(faults(Became.ended(TODAY, " "), DECIDED)).containsExactly(PlanFault.ACTUAL_MISSING);
        assertThat(faults(Became.ended(DECIDED, "8 Gy"), TODAY)).containsExactly(PlanFault.DAY_BEFORE_START);
    }

    @Test
    void nothingIsStoppedOrCancelledWithoutReasonAndThePatientsWish() {
        assertThat(faults(new Became(CourseStep.STOPPED, TODAY, "12 Gy", null, null), DECIDED))
                .containsExactly(PlanFault.WHY_MISSING, PlanFault.WISH_MISSING);
        assertThat(faults(new Became(CourseStep.CANCELLED, TODAY, null, "WISH", null), null))
                .containsExactly(PlanFault.WISH_MISSING);
        assertThat(faults(new Became(CourseStep.CANCELLED, TODAY, null, "WISH", PatientWish.UNKNOWN), null))
                .isEmpty();
    }

    @Test
    void aTalkNamesWhoTalkedAndARefusalSaysWhy() {
        assertThat(CourseCheck.faults(new Said(true, null, null, "Mr D. Achebe", NOW), NOW))
                .isEmpty();
        assertThat(CourseCheck.faults(new Said(true, null, null, " ", NOW.plusSeconds(1)), NOW))
                .containsExactly(PlanFault.TALKED_BY_MISSING, PlanFault.TALKED_IN_FUTURE);
        assertThat(CourseCheck.faults(new Said(false, null, null, "Mr D. Achebe", NOW), NOW))
                .containsExactly(PlanFault.WHY_MISSING, PlanFault.WORDS_MISSING);
    }

    private static List<PlanFault> faults(Became became, @Nullable LocalDate startedOn) {
        return CourseCheck.faults(became, DECIDED, startedOn, TODAY);
    }
}
