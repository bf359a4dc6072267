package org.spineboard.pathway;

/** Times that are not clocks of a case: how long something may be taken back, until when something is owed. */
public enum LimitKey {
    /** How long a person may take back an acceptance or a listing. */
    UNDO,
    /** When an answer to the centre's question is due. */
    ASKED_BACK,
    /** When a missing field of the elective data set is due. */
    MINIMUM_DATA,
    /** When a missing field of the emergency data set is due. */
    MINIMUM_DATA_EMERGENCY,
    /** When a part of the work-up is due after acceptance. */
    WORK_UP,
    /** The same on the emergency track. */
    WORK_UP_EMERGENCY,
    /** How long before a meeting its agenda freezes. */
    LISTING_CUT_OFF,
    /** When an opinion is due after it was asked for. */
    OPINION,
    /** The same on the emergency track. */
    OPINION_EMERGENCY,
    /** When the first follow-up is due after treatment. */
    FOLLOW_UP_WEEKS_8,
    /** When the second follow-up is due after treatment. */
    FOLLOW_UP_MONTHS_6,
    /** When the referrer must have been told what was decided. */
    LETTER
}
