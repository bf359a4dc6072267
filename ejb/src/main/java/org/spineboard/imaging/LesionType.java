package org.spineboard.imaging;

/** What a lesion of a vertebra looks like. */
public enum LesionType {
    LYTIC,
    MIXED,
    BLASTIC,
    NONE,
    CANNOT_TELL
}
