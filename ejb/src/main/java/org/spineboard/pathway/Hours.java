package org.spineboard.pathway;

/** Which hours a clock counts. */
public enum Hours {
    /** Every hour, day and night, whatever the wall clock does. */
    ELAPSED,
    /** Only those in which the office is open. */
    WORKING
}
