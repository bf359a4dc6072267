package org.spineboard.board.agenda;

/** Why a case is discussed where it is: the parts of an agenda, in the order of a board's day. */
public enum AgendaPart {
    /** Decided outside the meeting; the board agrees or would have differed. */
    RATIFY,
    /** The specialties' opinions differ. */
    CONFLICT,
    COMPLEX,
    OTHER,
    /** The opinions agree. */
    AGREED
}
