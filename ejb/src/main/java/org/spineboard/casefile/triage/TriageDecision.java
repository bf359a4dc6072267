package org.spineboard.casefile.triage;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Where the case stands after the coordinator's answer.
 *
 * @param undoUntil until when the same person may take it back; null when the answer cannot be taken back
 * @param version the case's version now
 */
public record TriageDecision(
        CaseNumber number,
        CaseStatus status,
        Track track,
        @Nullable Instant undoUntil,
        int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
