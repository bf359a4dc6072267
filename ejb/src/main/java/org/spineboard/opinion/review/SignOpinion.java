package org.spineboard.opinion.review;

import java.util.Set;
import org.spineboard.opinion.Specialty;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Sign an opinion.
 *
 * @param seen the version of the specialty's signed opinion the person knew of; 0 when there was none
 */
public record SignOpinion(CaseNumber number, Specialty specialty, OpinionText text, int seen) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
