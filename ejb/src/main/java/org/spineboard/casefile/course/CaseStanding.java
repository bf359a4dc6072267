package org.spineboard.casefile.course;

import java.util.Set;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.ledger.CaseState;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.Subject;

/** Where the case stands after what was done. */
public record CaseStanding(CaseNumber number, PatientId patient, CaseStatus status, Track track, int version)
        implements Concerning {
    /** Of a case as it was kept. */
    public static CaseStanding of(CaseState state) {
        return new CaseStanding(state.number(), state.patient(), state.status(), state.track(), state.version());
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient, number));
    }
}
