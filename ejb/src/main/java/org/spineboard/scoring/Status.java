package org.spineboard.scoring;

/** What became of a calculation. */
public enum Status {
    /** The inputs determine total and category. */
    COMPLETE,
    /** Something is missing that could change total or category. */
    INCOMPLETE,
    /** An input is not among the allowed ones, or two contradict each other. */
    INVALID,
    /** The score was never meant for such a patient. */
    NOT_APPLICABLE
}
