package org.spineboard.board.agenda;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Put a ready case on a meeting's agenda.
 *
 * @param minutes planned for it, 1 to 60
 * @param urgentReason why it is added after the agenda was frozen; null before
 * @param version the version of the meeting the person saw
 */
public record ListCase(
        MeetingId meeting,
        CaseNumber number,
        AgendaPart part,
        int minutes,
        CaseNeeds needs,
        @Nullable String urgentReason,
        int version)
        implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
