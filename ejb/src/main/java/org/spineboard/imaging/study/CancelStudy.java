package org.spineboard.imaging.study;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * A study is called off.
 *
 * @param reason why; must not be empty
 * @param version the version of the study the person saw
 */
public record CancelStudy(CaseNumber number, UUID study, String reason, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
