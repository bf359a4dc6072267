package org.spineboard.referral.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Track;
import org.spineboard.patient.PatientBanner;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Page;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.Subject;

/** The caller's drafts, and what the caller's organisation has sent, latest first. */
public record MyReferrals(List<DraftRow> drafts, Page<SentRow> sent) implements Concerning, Serializable {
    public MyReferrals {
        drafts = List.copyOf(drafts);
    }

    /** A draft in a list; names as far as they are typed. */
    public record DraftRow(
            DraftId id,
            @Nullable String familyName,
            @Nullable String givenNames,
            Track track,
            Instant savedAt,
            @Nullable Instant suspectedAt)
            implements Serializable {}

    /**
     * A referral that was sent.
     *
     * @param mine whether the caller sent it, or a colleague
     */
    public record SentRow(
            ReferralId referral,
            CaseNumber caseNumber,
            PatientBanner patient,
            Track track,
            Instant sentAt,
            String sentBy,
            boolean mine)
            implements Serializable {}

    @Override
    public Set<Subject> subjects() {
        return sent.rows().stream()
                .map(row -> Subject.of(row.patient().id(), row.caseNumber()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
