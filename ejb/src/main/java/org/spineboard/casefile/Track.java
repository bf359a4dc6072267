package org.spineboard.casefile;

/** The speed a case runs at, whatever its status. */
public enum Track {
    ELECTIVE,
    /** Neurological signs: decided outside the meeting, in hours. */
    EMERGENCY
}
