package org.spineboard.plan;

import org.spineboard.casefile.CaseStatus;

/** When a plan is worked on: from the decision to the end of treatment. */
public final class PlanTime {
    private PlanTime() {}

    /** Whether it is now, for a case that stands there. */
    public static boolean isOpen(CaseStatus status) {
        return status == CaseStatus.DECIDED || isPlanned(status);
    }

    /** Whether every part has been signed once, and nothing called the plan back since. */
    public static boolean isPlanned(CaseStatus status) {
        return status == CaseStatus.PLANNED || status == CaseStatus.IN_TREATMENT;
    }
}
