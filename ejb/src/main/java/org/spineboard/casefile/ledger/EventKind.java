package org.spineboard.casefile.ledger;

/** What kind of thing an event of a case records. */
public enum EventKind {
    MOVE,
    /** The last move was taken back by the person who made it. */
    UNDO,
    /** A person of the centre has seen the emergency. */
    ACKNOWLEDGED,
    /** Items became owed. */
    ITEMS_OPENED,
    /** Items were settled. */
    ITEMS_CLOSED
}
