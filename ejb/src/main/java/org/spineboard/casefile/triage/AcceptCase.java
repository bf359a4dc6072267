package org.spineboard.casefile.triage;

import java.util.Set;
import org.spineboard.casefile.Urgency;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Take the case on.
 *
 * @param urgency the class; {@code EMERGENCY} for a case on that track and for no other
 * @param version the version of the case the person saw
 */
public record AcceptCase(CaseNumber number, Urgency urgency, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
