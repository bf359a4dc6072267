package org.spineboard.casefile.reading;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.Subject;

/**
 * What a referrer sees of their own patient's case after sending it.
 *
 * @param question what the centre asked in words; null when nothing is asked
 * @param owed what the referrer's organisation still owes
 * @param rejectionCode coded reason when the referral was refused, with the advice beside it
 * @param clinician who answers for the refusal
 */
public record OwnReferralStatus(
        CaseNumber number,
        PatientLine patient,
        ReferralId referral,
        CaseStatus status,
        Instant statusSince,
        Track track,
        Instant submittedAt,
        @Nullable String question,
        List<OpenItemRow> owed,
        @Nullable String rejectionCode,
        @Nullable String advice,
        @Nullable String clinician,
        int version)
        implements Concerning, Serializable {
    public OwnReferralStatus {
        owed = List.copyOf(owed);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient.id(), number));
    }
}
