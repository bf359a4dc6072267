package org.spineboard.casefile.course;

import java.util.Set;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** Where the case stands after what was done. */
public record CaseStanding(CaseNumber number, CaseStatus status, Track track, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
