package org.spineboard.referral.draft;

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
 * The receipt.
 *
 * @param suspectedAt T0 of the clocks
 * @param centreName who has the referral now
 */
public record Sent(
        ReferralId referral,
        PatientId patient,
        CaseNumber caseNumber,
        Track track,
        Instant suspectedAt,
        Instant sentAt,
        String centreName)
        implements Concerning, Serializable {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient, caseNumber));
    }
}
