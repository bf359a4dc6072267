package org.spineboard.board.session;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.agenda.AgendaRow;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * One case in front of a meeting.
 *
 * @param agenda all cases of the meeting in order, to go from one to the next
 * @param decision what this meeting decided; null as long as it has not
 */
public record CaseAtBoard(
        MeetingRow meeting,
        AgendaRow row,
        List<CaseNumber> agenda,
        List<SeatRow> seats,
        @Nullable DecisionRow decision) implements Concerning, Serializable {
    public CaseAtBoard {
        agenda = List.copyOf(agenda);
        seats = List.copyOf(seats);
    }

    /** Those at the table, one of whom presents the case. */
    public List<SeatRow> presenters() {
        return seats.stream().filter(SeatRow::present).toList();
    }

    /** The case after this one. */
    public Optional<CaseNumber> next() {
        int at = agenda.indexOf(row.listing().number());
        return at + 1 < agenda.size() ? Optional.of(agenda.get(at + 1)) : Optional.empty();
    }

    /** The case before this one. */
    public Optional<CaseNumber> previous() {
        int at = agenda.indexOf(row.listing().number());
        return at > 0 ? Optional.of(agenda.get(at - 1)) : Optional.empty();
    }

    @Override
    public Set<Subject> subjects() {
        return row.line().subjects();
    }
}
