package org.spineboard.board.session;

import java.time.LocalDate;
import java.util.Set;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Put a case off that cannot be decided.
 *
 * @param reason code of the picklist {@code DEFERRAL_REASON}
 * @param words what is owed before the case comes back
 * @param username the colleague who sees to it
 * @param due until when
 * @param version the version of the meeting the person saw
 */
public record DeferCase(
        MeetingId meeting, CaseNumber number, String reason, String words, String username, LocalDate due, int version)
        implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
