package org.spineboard.referral;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Submission;
import org.spineboard.casefile.Track;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.Subject;

/**
 * A referral as it was taken; it never changes.
 *
 * @param track the track it came in on, which the case may have left since
 * @param sentBy how colleagues know whoever sent it
 * @param minimumVersion version of the minimum data set it was measured by
 */
public record KeptReferral(
        ReferralId id,
        PatientId patient,
        CaseNumber caseNumber,
        OrganisationCode centre,
        OrganisationCode referring,
        Track track,
        Instant sentAt,
        NewReferral.Suspicion suspicion,
        String sentBySubject,
        String sentBy,
        Submission how,
        @Nullable PlacerOrder placer,
        String fingerprint,
        int minimumVersion,
        ReferralForm form)
        implements Concerning, Serializable {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient, caseNumber));
    }

    /** Clinical text stays out of logs. */
    @Override
    public String toString() {
        return "KeptReferral[" + caseNumber + "]";
    }
}
