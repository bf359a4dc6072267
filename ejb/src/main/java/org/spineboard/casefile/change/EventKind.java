package org.spineboard.casefile.change;

/** What kind of thing an event of a case records. */
public enum EventKind {
    MOVE,
    /** The last move was taken back by the person who made it. */
    UNDO,
    /** The metastasis, or on the emergency track the neurology, was first suspected; its clinical time is T0. */
    SUSPECTED,
    /** A person of the centre has seen the emergency. */
    ACKNOWLEDGED,
    /** Items that were owed were settled. */
    ITEMS_CLOSED,
    /** Something happened that is no move; the topic says what. */
    RECORDED
}
