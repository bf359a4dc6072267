package org.spineboard.imaging.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spineboard.imaging.AlertClass;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Sign a report, or an addendum to it.
 *
 * @param after the version this one follows; 0 for the first report of the study
 * @param reason why there is an addendum; empty for the first report
 * @param newCancer the mark for new or recurrent cancer
 * @param cordCompression the critical tick; signing makes the case an emergency
 */
public record SignReport(
        CaseNumber number,
        UUID study,
        int after,
        String reason,
        List<LevelSaid> levels,
        String conclusion,
        AlertClass alert,
        boolean newCancer,
        boolean cordCompression)
        implements Concerning {
    public SignReport {
        levels = List.copyOf(levels);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
