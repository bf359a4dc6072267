package org.spineboard.board.agenda;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * A meeting with all that belongs to it.
 *
 * @param rows what it discusses, in order
 * @param ready cases that are ready and on no agenda
 * @param quorum of the meeting as a whole
 */
public record Agenda(
        MeetingRow meeting, List<SeatRow> seats, Quorum quorum, List<AgendaRow> rows, List<WorklistRow> ready)
        implements Concerning, Serializable {
    public Agenda {
        seats = List.copyOf(seats);
        rows = List.copyOf(rows);
        ready = List.copyOf(ready);
    }

    /** Minutes that are planned, the opening among them. */
    public int minutesPlanned() {
        return meeting.openingMinutes()
                + rows.stream().mapToInt(row -> row.listing().minutes()).sum();
    }

    /** Minutes that are left; never less than none. */
    public int minutesFree() {
        return Math.max(0, meeting.minutes() - minutesPlanned());
    }

    @Override
    public Set<Subject> subjects() {
        return Stream.concat(rows.stream().map(AgendaRow::line), ready.stream())
                .flatMap(line -> line.subjects().stream())
                .collect(Collectors.toSet());
    }
}
