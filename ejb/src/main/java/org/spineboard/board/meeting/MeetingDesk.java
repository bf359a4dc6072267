package org.spineboard.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.Staff;
import org.spineboard.access.StaffMember;
import org.spineboard.platform.Times;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;

/** The calendar of the board: meetings, seats, and who came. */
@Stateless
public class MeetingDesk {
    @Inject
    Meetings meetings;

    @Inject
    BoardTable table;

    @Inject
    Staff staff;

    @Inject
    CurrentUser user;

    @Inject
    Times times;

    /** Meetings that are not over, the next first. */
    @Act(Action.BOARD_CALENDAR)
    public List<MeetingRow> coming() {
        return meetings.coming(times.now()).stream().map(meetings::row).toList();
    }

    /** The last meetings that are over, the latest first. */
    @Act(Action.BOARD_CALENDAR)
    public List<MeetingRow> past() {
        return meetings.past(times.now()).stream().map(meetings::row).toList();
    }

    /** One meeting. */
    @Act(Action.BOARD_CALENDAR)
    public MeetingRow meeting(MeetingId id) {
        return table.meeting(id);
    }

    /** Who is expected, and who is there now. */
    @Act(Action.BOARD_CALENDAR)
    public List<SeatRow> seats(MeetingId id) {
        meetings.get(id);
        return table.seats(id);
    }

    /** The centre's colleagues who may take a seat. */
    @Act(Action.BOARD_CALENDAR)
    public List<StaffMember> colleagues() {
        return staff.colleagues();
    }

    /** Plans a meeting at the caller's centre. */
    @Act(Action.BOARD_PLAN)
    public MeetingRow plan(PlanMeeting order) {
        if (meetings.hasAnotherAt(order.startsAt(), order.endsAt())) {
            throw MeetingRefused.overlap();
        }
        Meeting meeting =
                new Meeting(MeetingId.next(), user.caller(), order, Text.line(order.place(), Text.SHORT), times.now());
        meetings.add(meeting);
        meetings.write();
        return meetings.row(meeting);
    }

    /** Freezes the agenda before its cut-off. */
    @Act(Action.BOARD_PLAN)
    public MeetingRow freeze(MeetingId id, int version) {
        Meeting meeting = meetings.getToChange(id);
        meeting.mustBeAt(version);
        meeting.freeze(user.caller(), times.now());
        meetings.write();
        return meetings.row(meeting);
    }

    /** Gives a colleague a seat for a specialty, as a member or in somebody's place. */
    @Act(Action.BOARD_PLAN)
    public List<SeatRow> invite(MeetingId id, Role role, String username, @Nullable String covers) {
        Meeting meeting = meetings.getToChange(id);
        StaffMember person = staff.colleagues().stream()
                .filter(one -> one.username().equals(username) && one.roles().contains(role))
                .findFirst()
                .orElseThrow(MeetingRefused::seat);
        if (meetings.seats(id).stream().anyMatch(seat -> seat.isOf(person.subject(), role))) {
            throw MeetingRefused.seatTaken();
        }
        String covered = covers == null ? "" : Text.line(covers, Text.SHORT);
        meetings.add(new Seat(id, role, person, covered.isEmpty() ? null : covered));
        meeting.touch(user.caller(), times.now());
        meetings.write();
        return table.seats(id);
    }

    /** Takes a seat away that nobody has sat on. */
    @Act(Action.BOARD_PLAN)
    public List<SeatRow> uninvite(MeetingId id, UUID seat) {
        meetings.getToChange(id).touch(user.caller(), times.now());
        Seat unwanted = meetings.seat(id, seat);
        if (meetings.attendance(id).stream().anyMatch(one -> one.seat().equals(seat))) {
            throw MeetingRefused.seatUsed();
        }
        meetings.remove(unwanted);
        meetings.write();
        return table.seats(id);
    }

    /** Somebody expected has come, or left; the coordinator or the chair says so. */
    @Act(Action.BOARD_ATTENDANCE)
    public List<SeatRow> record(MeetingId id, UUID seat, boolean present) {
        return attend(id, seat, present);
    }

    /** The caller has come, or leaves, on a seat of their own. */
    @Act(Action.BOARD_CHECK_IN)
    public List<SeatRow> checkIn(MeetingId id, UUID seat, boolean present) {
        if (!meetings.seat(id, seat).isOf(user.caller().subject())) {
            throw MeetingRefused.seat();
        }
        return attend(id, seat, present);
    }

    /** The chair opens the meeting. */
    @Act(Action.BOARD_RUN)
    public MeetingRow open(MeetingId id, int version) {
        Meeting meeting = meetings.getToChange(id);
        meeting.mustBeAt(version);
        meeting.open(user.caller(), times.now());
        meetings.write();
        return meetings.row(meeting);
    }

    private List<SeatRow> attend(MeetingId id, UUID seat, boolean present) {
        Meeting meeting = meetings.get(id);
        if (meeting.state() == MeetingState.CLOSED || meeting.state() == MeetingState.CANCELLED) {
            throw MeetingRefused.state(meeting.state());
        }
        meetings.seat(id, seat);
        if (meetings.present(id).contains(seat) != present) {
            Instant now = times.now();
            meetings.add(new Attendance(id, seat, present, now, user.caller().displayName()));
            meetings.write();
        }
        return table.seats(id);
    }
}
