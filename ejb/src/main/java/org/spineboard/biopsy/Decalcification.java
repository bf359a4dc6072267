package org.spineboard.biopsy;

/** Whether the bone was decalcified; acid spoils molecular tests. */
public enum Decalcification {
    YES,
    NO,
    UNKNOWN
}
