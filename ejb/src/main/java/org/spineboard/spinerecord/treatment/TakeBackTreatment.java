package org.spineboard.spinerecord.treatment;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** Say that an earlier treatment was written down by mistake, and why. */
public record TakeBackTreatment(CaseNumber number, UUID treatment, String reason) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
