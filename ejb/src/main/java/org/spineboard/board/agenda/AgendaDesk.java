package org.spineboard.board.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.spineboard.board.meeting.BoardTable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.MeetingState;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.platform.Times;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** How the coordinator makes an agenda. */
@Stateless
public class AgendaDesk {
    private static final Set<MeetingState> OPEN_TO_LISTING = Set.of(MeetingState.PLANNED, MeetingState.OPEN);
    private static final int LONGEST = 60;

    @Inject
    AgendaEntries entries;

    @Inject
    AgendaPages pages;

    @Inject
    BoardTable table;

    @Inject
    CaseLedger ledger;

    @Inject
    CurrentUser user;

    @Inject
    Times times;

    /** The meeting, its agenda, and the cases that could be on it. */
    @Act(Action.BOARD_AGENDA)
    public Agenda agenda(MeetingId meeting) {
        return pages.read(meeting);
    }

    /** Where the case is, and was, on an agenda; the latest first. */
    @Act(Action.CASE_READ)
    public CaseListings listings(CaseNumber number) {
        return new CaseListings(
                ledger.place(number),
                entries.of(number).stream().map(AgendaEntry::listing).toList());
    }

    /** Puts a ready case at the end of an agenda. */
    @Act(Action.BOARD_LIST)
    public CaseStanding list(ListCase order) {
        MeetingRow meeting = table.toChange(order.meeting(), order.version(), OPEN_TO_LISTING);
        String reason = order.urgentReason() == null ? "" : Text.line(order.urgentReason(), Text.LINE);
        if (meeting.isFrozen(times.now()) && reason.isEmpty()) {
            throw AgendaRefused.frozen();
        }
        List<AgendaEntry> listed = entries.of(order.meeting());
        mustFit(meeting, listed, order.minutes());
        entries.add(new AgendaEntry(
                order,
                listed.size() + 1,
                reason.isEmpty() ? null : reason,
                user.caller().displayName(),
                times.now()));
        return CaseStanding.of(
                ledger.change(order.number()).move(Move.LIST, reason).keep());
    }

    /** Takes a case off again; it is ready as before. */
    @Act(Action.BOARD_LIST)
    public CaseStanding unlist(MeetingId meeting, CaseNumber number, String reason, int version) {
        String words = Text.line(reason, Text.LINE);
        if (words.isEmpty()) {
            throw AgendaRefused.withoutReason();
        }
        table.toChange(meeting, version, OPEN_TO_LISTING);
        entries.remove(entries.open(meeting, number));
        return CaseStanding.of(ledger.change(number).move(Move.UNLIST, words).keep());
    }

    /** Takes back the caller's own listing while nothing has followed it on the case. */
    @Act(Action.BOARD_LIST)
    public CaseStanding undo(MeetingId meeting, CaseNumber number) {
        AgendaEntry entry = entries.open(meeting, number);
        table.toChange(meeting, table.meeting(meeting).version(), OPEN_TO_LISTING);
        entries.remove(entry);
        return CaseStanding.of(ledger.change(number).undo(Move.LIST).keep());
    }

    /** Moves a case towards another place. */
    @Act(Action.BOARD_LIST)
    public Agenda move(MeetingId meeting, CaseNumber number, Direction direction, int version) {
        return reorder(meeting, number, version, direction::from);
    }

    /** Moves a case to a place, counted from 1; one there is not is the nearest there is. */
    @Act(Action.BOARD_LIST)
    public Agenda place(MeetingId meeting, CaseNumber number, int place, int version) {
        return reorder(meeting, number, version, (at, size) -> Math.max(0, Math.min(size, place) - 1));
    }

    private Agenda reorder(MeetingId meeting, CaseNumber number, int version, IntBinaryOperator target) {
        table.toChange(meeting, version, OPEN_TO_LISTING);
        List<AgendaEntry> inOrder = new ArrayList<>(entries.of(meeting));
        int at = inOrder.indexOf(entries.open(meeting, number));
        AgendaEntry moved = inOrder.remove(at);
        inOrder.add(target.applyAsInt(at, inOrder.size() + 1), moved);
        entries.number(inOrder);
        return pages.read(meeting);
    }

    /** Gives a case more time or less. */
    @Act(Action.BOARD_LIST)
    public Agenda plan(MeetingId meeting, CaseNumber number, int minutes, int version) {
        MeetingRow row = table.toChange(meeting, version, OPEN_TO_LISTING);
        AgendaEntry entry = entries.open(meeting, number);
        mustFit(
                row,
                entries.of(meeting).stream().filter(other -> other != entry).toList(),
                minutes);
        entry.take(minutes);
        return pages.read(meeting);
    }

    private static void mustFit(MeetingRow meeting, List<AgendaEntry> others, int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw AgendaRefused.minutes();
        }
        int taken = meeting.openingMinutes()
                + others.stream().mapToInt(AgendaEntry::minutes).sum();
        if (taken + minutes > meeting.minutes()) {
            throw AgendaRefused.full(Math.max(0, meeting.minutes() - taken));
        }
    }
}
