package org.spineboard.board.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spineboard.board.meeting.BoardTable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.MeetingState;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.casefile.worklist.CaseLines;
import org.spineboard.shared.CaseNumber;

/** The cases on an agenda while a meeting goes through them. Called inside other acts. */
@ApplicationScoped
public class AgendaCases {
    private static final Set<MeetingState> OPEN = Set.of(MeetingState.OPEN);

    @Inject
    AgendaEntries entries;

    @Inject
    BoardTable table;

    @Inject
    CaseLines lines;

    /** The case on that agenda, whatever became of it there; throws when it never was on it. */
    public AgendaRow row(MeetingId meeting, CaseNumber number) {
        AgendaEntry entry = entries.of(meeting).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> AgendaRefused.notListed(number));
        return lines.of(List.of(number)).stream()
                .map(line -> new AgendaRow(entry.listing(), line, table.quorum(meeting, entry.needs())))
                .findFirst()
                .orElseThrow(() -> AgendaRefused.notListed(number));
    }

    /** Refuses to go on unless the meeting is open and as the person saw it. */
    public void inSession(MeetingId meeting, int version) {
        table.toChange(meeting, version, OPEN);
    }

    /** Refuses to go on unless the meeting is open. */
    public void inSession(MeetingId meeting) {
        inSession(meeting, table.meeting(meeting).version());
    }

    /** The cases of the meeting in order. */
    public List<CaseNumber> numbers(MeetingId meeting) {
        return entries.of(meeting).stream().map(AgendaEntry::number).toList();
    }

    /** The case of the meeting that is being discussed, if one is. */
    public Optional<CaseNumber> inDiscussion(MeetingId meeting) {
        return entries.of(meeting).stream()
                .filter(AgendaEntry::isInDiscussion)
                .map(AgendaEntry::number)
                .findFirst();
    }

    /** How many cases the meeting has neither decided nor put off. */
    public int open(MeetingId meeting) {
        return (int) entries.of(meeting).stream().filter(AgendaEntry::isOpen).count();
    }

    /** The discussion of a case begins. */
    public void discuss(MeetingId meeting, CaseNumber number, String presenter, Instant now) {
        entries.open(meeting, number).discuss(presenter, now);
    }

    /** The meeting is through with a case; tells whether it had quorum for it. */
    public Quorum finish(MeetingId meeting, CaseNumber number, AgendaState as) {
        AgendaEntry entry = entries.open(meeting, number);
        entry.become(as);
        return table.quorum(meeting, entry.needs());
    }

    /** Whether those at the table of a meeting may decide on a case, by what it needed when it was listed last. */
    public Quorum quorum(MeetingId meeting, CaseNumber number) {
        return entries.of(number).stream()
                .findFirst()
                .map(entry -> table.quorum(meeting, entry.needs()))
                .orElseThrow(() -> AgendaRefused.notListed(number));
    }
}
