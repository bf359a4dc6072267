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
    OPINION;

    /** Whether people settle it as it stands; an opinion is signed or done without instead. */
    public boolean isSettledByHand() {
        return this != OPINION;
    }
}
