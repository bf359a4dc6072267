package org.spineboard.plan.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PlanFault;

/** What cannot be said, or must be said and is not, about a talk with the patient and about a treatment's course. */
public final class CourseCheck {
    private CourseCheck() {}

    /** What is wrong about a talk. */
    public static List<PlanFault> faults(Said said, Instant now) {
        List<PlanFault> faults = new ArrayList<>();
        note(faults, PlanFault.WHY_MISSING, !said.agrees() && isBlank(said.reason()));
        note(faults, PlanFault.WORDS_MISSING, !said.agrees() && isBlank(said.words()));
        note(faults, PlanFault.TALKED_BY_MISSING, said.talkedBy().isBlank());
        note(faults, PlanFault.TALKED_IN_FUTURE, said.talkedAt().isAfter(now));
        return faults;
    }

    /**
     * What is wrong about a part's course.
     *
     * @param startedOn the day it began; null before it has
     */
    public static List<PlanFault> faults(
            Became became, LocalDate decidedOn, @Nullable LocalDate startedOn, LocalDate today) {
        List<PlanFault> faults = new ArrayList<>();
        CourseStep step = became.step();
        note(faults, PlanFault.DAY_IN_FUTURE, became.on().isAfter(today));
        note(faults, PlanFault.DAY_BEFORE_DECISION, became.on().isBefore(decidedOn));
        note(
                faults,
                PlanFault.DAY_BEFORE_START,
                startedOn != null && became.on().isBefore(startedOn));
        note(faults, PlanFault.ACTUAL_MISSING, step.saysWhatWasGiven() && isBlank(became.actual()));
        note(faults, PlanFault.WHY_MISSING, step.saysWhy() && isBlank(became.reason()));
        note(faults, PlanFault.WISH_MISSING, step.saysWhy() && became.wish() == null);
        return faults;
    }

    private static void note(List<PlanFault> faults, PlanFault fault, boolean holds) {
        if (holds) {
            faults.add(fault);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
