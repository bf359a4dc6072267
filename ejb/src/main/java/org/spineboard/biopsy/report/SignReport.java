package org.spineboard.biopsy.report;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Sign a report on a biopsy, or an addendum to the one there is.
 *
 * @param reason why the report is added to; must not be empty for an addendum and is ignored for a first report
 * @param version the version of the biopsy the person saw
 */
public record SignReport(CaseNumber number, UUID biopsy, Findings findings, String reason, int version)
        implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
