package org.spineboard.casefile;

/** Where a case stands, coarsely. What it still lacks, and who owes it, are open items. */
public enum CaseStatus {
    SUBMITTED,
    TRIAGE,
    AWAITING_INFO,
    WORKUP,
    READY,
    LISTED,
    IN_DISCUSSION,
    DECIDED,
    PLANNED,
    IN_TREATMENT,
    FOLLOW_UP,
    CLOSED,
    REJECTED,
    WITHDRAWN,
    DECEASED;

    /** Whether nothing can follow; a new suspicion is then a new case of the same patient. */
    public boolean isEnd() {
        return switch (this) {
            case CLOSED, REJECTED, WITHDRAWN, DECEASED -> true;
            case SUBMITTED,
                    TRIAGE,
                    AWAITING_INFO,
                    WORKUP,
                    READY,
                    LISTED,
                    IN_DISCUSSION,
                    DECIDED,
                    PLANNED,
                    IN_TREATMENT,
                    FOLLOW_UP -> false;
        };
    }

    /** Whether the case is still the coordinator's to take or refuse. */
    public boolean isBeforeAcceptance() {
        return this == SUBMITTED || this == TRIAGE || this == AWAITING_INFO;
    }
}
