package org.spineboard.web.followup;

/** What an address below a case's follow-up is for. */
public enum FollowUpPart {
    /** All of it side by side. */
    LIST,
    /** Writing one form. */
    FORM,
    /** Looking it over before it is signed. */
    CHECK,
    /** Giving it up. */
    LOST
}
