package org.spineboard.casefile.item;

/** What became of an open item. */
public enum ItemState {
    OPEN,
    DONE,
    /** No longer wanted, with a reason. */
    DROPPED
}
