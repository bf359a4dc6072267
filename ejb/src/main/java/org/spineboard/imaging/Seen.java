package org.spineboard.imaging;

/** Whether something is seen; that nobody can tell is an answer too. */
public enum Seen {
    YES,
    NO,
    CANNOT_TELL
}
