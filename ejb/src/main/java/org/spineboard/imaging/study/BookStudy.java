package org.spineboard.imaging.study;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * A study has an appointment, for the first time or a new one.
 *
 * @param slot when; in the future
 * @param place where; must not be empty
 * @param version the version of the study the person saw
 */
public record BookStudy(CaseNumber number, UUID study, Instant slot, String place, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
