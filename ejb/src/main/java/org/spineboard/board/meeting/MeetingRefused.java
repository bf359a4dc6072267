package org.spineboard.board.meeting;

import org.spineboard.shared.DomainException;
import org.spineboard.shared.Term;

/** A meeting cannot be planned or changed so. */
public final class MeetingRefused extends DomainException {
    private MeetingRefused(String key, Object... args) {
        super(key, args);
    }

    /** No such meeting, or another centre's. */
    public static MeetingRefused notFound() {
        return new MeetingRefused("board.meeting.notFound");
    }

    /** It would lie in the past, or end before it begins. */
    public static MeetingRefused times() {
        return new MeetingRefused("board.meeting.times");
    }

    /** Another meeting takes place at that time. */
    public static MeetingRefused overlap() {
        return new MeetingRefused("board.meeting.overlap");
    }

    /** It has no place. */
    public static MeetingRefused withoutPlace() {
        return new MeetingRefused("board.meeting.place");
    }

    /** The meeting does not stand where this can be done. */
    public static MeetingRefused state(MeetingState state) {
        return new MeetingRefused("board.meeting.state", new Term("board.state." + state));
    }

    /** Cases are still on the agenda. */
    public static MeetingRefused notEmpty(int cases) {
        return new MeetingRefused("board.meeting.notEmpty", cases);
    }

    /** The person has no such seat, or is no colleague with that role. */
    public static MeetingRefused seat() {
        return new MeetingRefused("board.seat.unknown");
    }

    /** The seat is taken by this person already. */
    public static MeetingRefused seatTaken() {
        return new MeetingRefused("board.seat.taken");
    }

    /** Somebody has checked in on the seat, so it stays on record. */
    public static MeetingRefused seatUsed() {
        return new MeetingRefused("board.seat.used");
    }
}
