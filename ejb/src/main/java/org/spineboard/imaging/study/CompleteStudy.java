package org.spineboard.imaging.study;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * A study was made.
 *
 * @param doneAt when it was made; earlier than now when entered late
 * @param version the version of the study the person saw
 */
public record CompleteStudy(CaseNumber number, UUID study, Instant doneAt, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
