package org.spineboard.pathway;

/** How a clock stands. */
public enum ClockState {
    RUNNING,
    /** Stopped by what it waited for; whether in time is in the reading. */
    MET,
    /** Still waiting after its due time. */
    OVERDUE,
    /** Ended by a stand-down or the end of the case before it was met. */
    ENDED
}
