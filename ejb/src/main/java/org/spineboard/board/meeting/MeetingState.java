package org.spineboard.board.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    /** It has begun; cases are being discussed. */
    OPEN,
    CLOSED,
    /** It does not take place. */
    CANCELLED
}
