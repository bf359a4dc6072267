package org.spineboard.imaging.report;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.Subject;

/**
 * What the reports of a case raise and nobody has taken responsibility for.
 *
 * @param studies the studies it was seen on, newest first, with their reports but without what these say of single levels
 */
public record OpenAlerts(CaseNumber number, PatientId patient, List<StudyFile> studies)
        implements Concerning, Serializable {
    public OpenAlerts {
        studies = List.copyOf(studies);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient, number));
    }
}
