package org.spineboard.casefile.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Route;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.pathway.Occurrence;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;

/**
 * A case as it stands, for reading.
 *
 * @param t0 when what the present track is about was first suspected
 * @param items open ones first, the next due at the top
 * @param history in the order of recording
 */
public record CaseState(
        CaseNumber number,
        PatientId patient,
        ReferralId referral,
        OrganisationCode centre,
        OrganisationCode referring,
        CaseStatus status,
        Instant statusSince,
        Track track,
        @Nullable Urgency urgency,
        @Nullable Route route,
        Instant t0,
        boolean suspectedAtApproximate,
        Instant submittedAt,
        @Nullable String ownerName,
        @Nullable String primaryKey,
        String headline,
        boolean possibleDuplicate,
        @Nullable CaseNumber continues,
        List<OpenItemRow> items,
        List<TimelineEntry> history,
        List<Occurrence> milestones,
        int version) {
    public CaseState {
        items = List.copyOf(items);
        history = List.copyOf(history);
        milestones = List.copyOf(milestones);
    }
}
