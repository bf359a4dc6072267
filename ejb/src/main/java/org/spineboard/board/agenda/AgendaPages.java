package org.spineboard.board.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spineboard.board.meeting.BoardTable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.casefile.worklist.CaseLines;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.shared.CaseNumber;

/** Lays an agenda out for reading. */
@ApplicationScoped
class AgendaPages {
    @Inject
    AgendaEntries entries;

    @Inject
    BoardTable table;

    @Inject
    CaseLines lines;

    Agenda read(MeetingId meeting) {
        List<Listing> listings =
                entries.of(meeting).stream().map(AgendaEntry::listing).toList();
        Map<CaseNumber, WorklistRow> found = lines
                .of(listings.stream().map(Listing::number).toList())
                .stream()
                .collect(Collectors.toMap(WorklistRow::number, Function.identity()));
        return new Agenda(
                table.meeting(meeting),
                table.seats(meeting),
                table.quorum(meeting, CaseNeeds.NONE),
                listings.stream()
                        .flatMap(listing -> Optional.ofNullable(found.get(listing.number())).stream()
                                .map(line -> new AgendaRow(listing, line, table.quorum(meeting, listing.needs()))))
                        .toList(),
                lines.ready());
    }
}
