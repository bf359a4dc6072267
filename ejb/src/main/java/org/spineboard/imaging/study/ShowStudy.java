package org.spineboard.imaging.study;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * A study made elsewhere can be looked at here now.
 *
 * @param version the version of the study the person saw
 */
public record ShowStudy(CaseNumber number, UUID study, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
