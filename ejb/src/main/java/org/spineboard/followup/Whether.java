package org.spineboard.followup;

/** Whether there were complications. */
public enum Whether {
    NO,
    YES,
    /** Could not be assessed; an answer. */
    NOT_ASSESSED
}
