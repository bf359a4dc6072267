package org.spineboard.board.session;

import java.util.Set;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Say what the meeting thinks of a decision made without quorum.
 *
 * @param agrees whether it would have decided the same
 * @param words what it would have done otherwise; empty when it agrees
 */
public record RatifyDecision(MeetingId meeting, CaseNumber number, boolean agrees, String words) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
