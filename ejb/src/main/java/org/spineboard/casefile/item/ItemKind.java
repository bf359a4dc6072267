package org.spineboard.casefile.item;

/** Why something is owed on a case. */
public enum ItemKind {
    /** A field of the minimum data set was left open; the detail is the field's key. */
    MINIMUM_DATA,
    /** The coordinator asked for it; the detail is in words. */
    ASKED_BACK,
    /** Part of every work-up, such as the MRI report; the detail is the part's key. */
    WORK_UP,
    /** A specialty was asked for its opinion, which closes it; the detail is the specialty. */
    OPINION,
    /** How the patient is after treatment is asked at a set time; the detail is the {@link FollowUpPoint}. */
    FOLLOW_UP;

    /**
     * Whether people may settle it so themselves. An opinion is signed or done without; a follow-up is
     * signed or the patient is lost to it; a part of the work-up is done
     * by its record, and by hand only dropped with a reason.
     */
    public boolean maySettle(ItemState as) {
        return switch (this) {
            case MINIMUM_DATA, ASKED_BACK -> true;
            case WORK_UP -> as == ItemState.DROPPED;
            case OPINION, FOLLOW_UP -> false;
        };
    }
}
