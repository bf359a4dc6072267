package org.spineboard.casefile.triage;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.reading.PatientLine;
import org.spineboard.pathway.ClockReading;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.Subject;

/**
 * One referral waiting for the coordinator.
 *
 * @param primaryKey key of the primary cancer, null when unknown
 * @param lacking what is still open, most pressing first: field keys of the minimum data set or words asked
 * @param possibleDuplicate somebody else in the index may be the same patient
 * @param clock the clock that runs out next
 */
public record TriageRow(
        CaseNumber number,
        PatientLine patient,
        ReferralId referral,
        CaseStatus status,
        Instant statusSince,
        Track track,
        @Nullable String primaryKey,
        String headline,
        OrganisationCode referring,
        String referringName,
        Instant submittedAt,
        List<String> lacking,
        boolean possibleDuplicate,
        @Nullable ClockReading clock,
        int version)
        implements Concerning, Serializable {
    public TriageRow {
        lacking = List.copyOf(lacking);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient.id(), number));
    }
}
