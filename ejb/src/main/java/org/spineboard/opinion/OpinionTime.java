package org.spineboard.opinion;

import org.spineboard.casefile.CaseStatus;

/** When opinions are asked for and signed: between a case's acceptance and its decision. */
public final class OpinionTime {
    private OpinionTime() {}

    /** Whether it is now, for a case that stands there. */
    public static boolean isOpen(CaseStatus status) {
        return switch (status) {
            case WORKUP, READY, LISTED, IN_DISCUSSION -> true;
            case SUBMITTED,
                    TRIAGE,
                    AWAITING_INFO,
                    DECIDED,
                    PLANNED,
                    IN_TREATMENT,
                    FOLLOW_UP,
                    CLOSED,
                    REJECTED,
                    WITHDRAWN,
                    DECEASED -> false;
        };
    }
}
