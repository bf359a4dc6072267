package org.spineboard.casefile;

import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.DomainException;

/** The case does not stand where this move starts, or the person may not make it. */
public final class MoveNotAllowed extends DomainException {
    private MoveNotAllowed(String key, Object... args) {
        super(key, args);
    }

    /** The move does not start from here. */
    public static MoveNotAllowed from(CaseNumber number, CaseStatus status, Track track, Move move) {
        return new MoveNotAllowed("casefile.move.notFromHere", number, move, status, track);
    }

    /** The move is not this person's to make. */
    public static MoveNotAllowed by(CaseNumber number, Move move) {
        return new MoveNotAllowed("casefile.move.notYours", number, move);
    }

    /** The last move cannot be taken back: another person's, too long ago, or no longer the last. */
    public static MoveNotAllowed undo(CaseNumber number) {
        return new MoveNotAllowed("casefile.move.noUndo", number);
    }
}
