package org.spineboard.casefile;

/** How soon the coordinator wants a case dealt with, most urgent first. */
public enum Urgency {
    /** Goes with the emergency track and only with it. */
    EMERGENCY,
    /** Within 7 days. */
    URGENT,
    SOON,
    ROUTINE
}
