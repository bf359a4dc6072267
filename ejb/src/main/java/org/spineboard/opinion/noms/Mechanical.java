package org.spineboard.opinion.noms;

/** Whether the spine holds. */
public enum Mechanical {
    STABLE,
    POTENTIALLY_UNSTABLE,
    UNSTABLE,
    CANNOT_SAY
}
