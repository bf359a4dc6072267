package org.spineboard.casefile.item;

import org.spineboard.pathway.LimitKey;

/** When after treatment, or after the decision not to treat, the centre looks at how the patient is. */
public enum FollowUpPoint {
    WEEKS_8(LimitKey.FOLLOW_UP_WEEKS_8),
    MONTHS_6(LimitKey.FOLLOW_UP_MONTHS_6);

    private final LimitKey limit;

    FollowUpPoint(LimitKey limit) {
        this.limit = limit;
    }

    /** When it is due, counted from the day the treatment ended. */
    public LimitKey limit() {
        return limit;
    }
}
