package org.spineboard.followup;

/** Frankel's grade of a cord injury (Frankel HL et al., Paraplegia 1969;7:179), the worst first. */
public enum Frankel {
    /** Complete motor and sensory loss. */
    A,
    /** Sensory function only. */
    B,
    /** Motor function that is of no use. */
    C,
    /** Useful motor function. */
    D,
    /** Normal; reflexes may be abnormal. */
    E
}
