package org.spineboard.plan;

/** What is to be done about the vessels of a tumour that bleeds before it is opened. */
public enum Embolisation {
    DONE,
    PLANNED,
    /** Considered and not needed, with a reason. */
    NOT_NEEDED
}
