package org.spineboard.pathway;

/** How loudly a clock is shown; each level has its own chip. */
public enum ClockLevel {
    ROUTINE,
    SOON,
    URGENT,
    BREACHED,
    MET,
    ENDED
}
