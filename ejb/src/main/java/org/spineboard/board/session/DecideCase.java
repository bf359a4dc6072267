package org.spineboard.board.session;

import java.util.List;
import java.util.Set;
import org.spineboard.board.decision.DecisionText;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Record what the meeting recommends for the case it discusses.
 *
 * @param treatments who sees to which treatment; none when nothing is to be treated
 * @param version the version of the meeting the person saw
 */
public record DecideCase(
        MeetingId meeting, CaseNumber number, DecisionText text, List<AssignTreatment> treatments, int version)
        implements Concerning {
    public DecideCase {
        treatments = List.copyOf(treatments);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
