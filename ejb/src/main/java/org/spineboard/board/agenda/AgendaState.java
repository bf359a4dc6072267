package org.spineboard.board.agenda;

/** What became of a case on an agenda. */
public enum AgendaState {
    LISTED,
    IN_DISCUSSION,
    DECIDED,
    DEFERRED;

    /** Whether the case is still before the board. */
    public boolean isOpen() {
        return this == LISTED || this == IN_DISCUSSION;
    }
}
