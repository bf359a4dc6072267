package org.spineboard.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.Subject;

/**
 * The little that other features need to know of a case.
 *
 * @param t0 when what the present track is about was first suspected
 */
public record CasePlace(
        CaseNumber number,
        PatientId patient,
        OrganisationCode centre,
        OrganisationCode referring,
        CaseStatus status,
        Track track,
        Instant t0)
        implements Concerning, Serializable {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient, number));
    }
}
