package org.spineboard.board.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.board.quorum.QuorumBook;
import org.spineboard.platform.Times;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;

/** Who sits at a meeting's table. Called inside other acts. */
@ApplicationScoped
public class BoardTable {
    @Inject
    Meetings meetings;

    @Inject
    QuorumBook quorum;

    @Inject
    CurrentUser user;

    @Inject
    Times times;

    /** The meeting as it stands. */
    public MeetingRow meeting(MeetingId id) {
        return meetings.row(meetings.get(id));
    }

    /**
     * The meeting for somebody who changes its agenda and saw it at this version; throws when it has changed since, or
     * does not stand at one of these states.
     */
    public MeetingRow toChange(MeetingId id, int version, Set<MeetingState> states) {
        Meeting meeting = meetings.getToChange(id);
        meeting.mustBeAt(version);
        if (!states.contains(meeting.state())) {
            throw MeetingRefused.state(meeting.state());
        }
        meeting.touch(user.caller(), times.now());
        return meetings.row(meeting);
    }

    /** Ends the meeting; throws when it is not open or cases are still open on its agenda. */
    public MeetingRow close(MeetingId id, int version, int openCases) {
        Meeting meeting = meetings.getToChange(id);
        meeting.mustBeAt(version);
        if (openCases > 0) {
            throw MeetingRefused.notEmpty(openCases);
        }
        meeting.close(user.caller(), times.now());
        meetings.write();
        return meetings.row(meeting);
    }

    /** The seats, with who is there now. */
    public List<SeatRow> seats(MeetingId id) {
        Set<UUID> present = meetings.present(id);
        return meetings.seats(id).stream()
                .map(seat -> seat.row(present.contains(seat.id())))
                .toList();
    }

    /**
     * Whether those at the table may decide on a case with these needs. As long as the meeting is planned, those who
     * have a seat count as if they were there.
     */
    public Quorum quorum(MeetingId id, CaseNeeds needs) {
        boolean planned = meetings.get(id).state() == MeetingState.PLANNED;
        List<Role> roles = seats(id).stream()
                .filter(seat -> planned || seat.present())
                .map(SeatRow::role)
                .distinct()
                .toList();
        return quorum.inForce().of(roles, needs);
    }
}
