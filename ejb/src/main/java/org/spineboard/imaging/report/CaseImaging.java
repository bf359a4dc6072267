package org.spineboard.imaging.report;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.Subject;

/** The imaging of a case, the newest study first. */
public record CaseImaging(CaseNumber number, PatientId patient, List<StudyFile> studies)
        implements Concerning, Serializable {
    public CaseImaging {
        studies = List.copyOf(studies);
    }

    /** The studies with an alert that nobody has taken responsibility for. */
    public List<StudyFile> alerts() {
        return studies.stream().filter(file -> file.openAlert().isPresent()).toList();
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient, number));
    }
}
