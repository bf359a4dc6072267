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
    /** The board asked for it before it decides; the detail is in words. */
    BOARD_QUESTION,
    /** A treatment was recommended and its part of the plan is to be signed, which closes it; the detail is the modality. */
    PLAN,
    /** The referrer has to be told what was decided; sending the letter closes it. */
    LETTER,
    /** How the patient is after treatment is asked at a set time; the detail is the {@link FollowUpPoint}. */
    FOLLOW_UP;

    /** The part of every work-up that is tissue, or a clinician's word that none is needed. */
    public static final String TISSUE = "TISSUE";

    /** Whether it is done without only where a clinician waives it, with a signature. */
    public boolean isWaived(String detail) {
        return this == WORK_UP && detail.equals(TISSUE);
    }

    /** Whether a person said in words what is owed. */
    public boolean isInWords() {
        return this == ASKED_BACK || this == BOARD_QUESTION;
    }

    /**
     * Whether people may settle it so themselves. An opinion, a part of the plan, a follow-up and a letter are settled
     * by being signed or sent, or by what is done without them; a part of the work-up is done by its record, and by hand
     * only dropped with a reason. Tissue is not even that: a clinician waives it.
     */
    public boolean maySettle(ItemState as, String detail) {
        return switch (this) {
            case MINIMUM_DATA, ASKED_BACK, BOARD_QUESTION -> true;
            case WORK_UP -> as == ItemState.DROPPED && !isWaived(detail);
            case OPINION, PLAN, LETTER, FOLLOW_UP -> false;
        };
    }
}
