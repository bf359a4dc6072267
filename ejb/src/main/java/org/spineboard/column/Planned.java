package org.spineboard.column;

/** What a plan means to do at a level. */
public enum Planned implements Marking {
    RADIATION,
    OPERATION,
    HARDWARE
}
