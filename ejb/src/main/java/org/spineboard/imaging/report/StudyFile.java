package org.spineboard.imaging.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.spineboard.imaging.study.StudyRow;

/**
 * A study with what was signed about it.
 *
 * @param reports the latest version first
 */
public record StudyFile(StudyRow study, List<SignedReport> reports) implements Serializable {
    public StudyFile {
        reports = List.copyOf(reports);
    }

    /** What holds now. */
    public Optional<SignedReport> latest() {
        return reports.stream().findFirst();
    }

    /**
     * The alert nobody has taken responsibility for: the latest that was signed, unless it, or a later version, was
     * acknowledged. Whoever acknowledges a version has the earlier ones before them; a later one asks again.
     */
    public Optional<SignedReport> openAlert() {
        return reports.stream()
                .takeWhile(report -> report.acknowledged() == null)
                .filter(SignedReport::isAlert)
                .findFirst();
    }
}
