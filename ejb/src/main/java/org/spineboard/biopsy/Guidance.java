package org.spineboard.biopsy;

/** What led the way. */
public enum Guidance {
    CT,
    FLUOROSCOPY,
    /** Seen in an open operation. */
    DIRECT_VISION
}
