package org.spineboard.column;

/** Somebody looked at the level and saw no lesion. */
public enum Clear implements Marking {
    SEEN
}
