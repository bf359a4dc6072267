package org.spineboard.opinion.review;

import java.util.Set;
import org.spineboard.opinion.Specialty;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Do without an opinion that was asked for.
 *
 * @param reason why; must not be empty
 * @param version the version of the request the person saw
 */
public record DropRequest(CaseNumber number, Specialty specialty, String reason, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
