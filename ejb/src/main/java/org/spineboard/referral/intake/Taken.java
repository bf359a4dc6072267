package org.spineboard.referral.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.spineboard.casefile.Track;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.Subject;

/**
 * The answer to a system that sent a referral.
 *
 * @param replay whether the same order had been taken before; then this is the first answer again
 * @param changed whether a repeated order said something else than the first; what was taken stands
 */
public record Taken(
        ReferralId referral,
        PatientId patient,
        CaseNumber caseNumber,
        Track track,
        Instant takenAt,
        boolean replay,
        boolean changed)
        implements Concerning, Serializable {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient, caseNumber));
    }
}
