package org.spineboard.imaging.report;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** Take responsibility for the alert of a report. */
public record Acknowledge(CaseNumber number, UUID report) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
