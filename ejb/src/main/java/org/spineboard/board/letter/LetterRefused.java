package org.spineboard.board.letter;

import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.DomainException;

/** A letter cannot be sent or read. */
public final class LetterRefused extends DomainException {
    private LetterRefused(String key, Object... args) {
        super(key, args);
    }

    /** The letter about this decision was sent already. */
    public static LetterRefused sentAlready(CaseNumber number) {
        return new LetterRefused("board.letter.sentAlready", number);
    }

    /** No letter about the case has been sent. */
    public static LetterRefused none(CaseNumber number) {
        return new LetterRefused("board.letter.none", number);
    }
}
