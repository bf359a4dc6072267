package org.spineboard.casefile.worklist;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.reading.PatientLine;
import org.spineboard.pathway.ClockReading;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.Subject;

/**
 * One case on a list.
 *
 * @param primaryKey key of the primary cancer, null when unknown
 * @param clock the clock that runs out next; null when none is open
 * @param itemsDone how many of {@code itemsTotal} items are settled
 * @param nextItemKind kind of the open item that is due first, with its detail beside it
 * @param ownerName null when nobody has taken the case on
 * @param t0 when what the present track is about was first suspected
 * @param acknowledged whether a person of the centre has seen the case, or the emergency it has become
 */
public record WorklistRow(
        CaseNumber number,
        PatientLine patient,
        @Nullable String primaryKey,
        String headline,
        @Nullable Urgency urgency,
        Track track,
        CaseStatus status,
        Instant statusSince,
        @Nullable ClockReading clock,
        int itemsDone,
        int itemsTotal,
        @Nullable ItemKind nextItemKind,
        @Nullable String nextItemDetail,
        @Nullable String ownerName,
        OrganisationCode referring,
        String referringName,
        Instant submittedAt,
        ReferralId referral,
        Instant t0,
        boolean acknowledged,
        boolean possibleDuplicate,
        int version)
        implements Concerning, Serializable {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient.id(), number));
    }
}
