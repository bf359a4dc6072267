package org.spineboard.board.session;

import java.util.Set;
import java.util.UUID;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Begin to discuss a case.
 *
 * @param presenter the seat of whoever presents it and knows the patient
 * @param version the version of the meeting the person saw
 */
public record DiscussCase(MeetingId meeting, CaseNumber number, UUID presenter, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
