package org.spineboard.casefile.reading;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Route;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.ledger.CaseState;
import org.spineboard.pathway.ClockReading;
import org.spineboard.patient.PatientBanner;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.Subject;

/**
 * One case at a glance. What the referral says in full is read from the referral itself.
 *
 * @param standing where the case stands
 * @param clocks all clocks, open ones first and the next to run out at the top
 * @param items open items first, then closed ones
 * @param blockers why the case cannot go to the board now; empty when it can or is past it
 * @param continuedBy the case opened for the same patient after this one had ended; null when there is none
 * @param undoUntil until when the reader may take back the last move; null when that is not theirs to take back
 */
public record CaseOverview(
        PatientBanner patient,
        Standing standing,
        List<ClockReading> clocks,
        List<OpenItemRow> items,
        List<Blocker> blockers,
        @Nullable CaseNumber continuedBy,
        @Nullable Instant undoUntil)
        implements Concerning, Serializable {
    public CaseOverview {
        clocks = List.copyOf(clocks);
        items = List.copyOf(items);
        blockers = List.copyOf(blockers);
    }

    /** How many of the items are settled. */
    public int itemsDone() {
        return (int) items.stream().filter(item -> item.closedAt() != null).count();
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(standing.patient(), standing.number()));
    }

    /**
     * Where a case stands, in the words of the strip under the banner.
     *
     * @param suspectedAt T0 of the present track
     * @param primaryKey key of the primary cancer, null when unknown
     * @param continues number of the earlier case of the same patient, when there is one
     */
    public record Standing(
            CaseNumber number,
            PatientId patient,
            ReferralId referral,
            CaseStatus status,
            Instant statusSince,
            Track track,
            @Nullable Urgency urgency,
            @Nullable Route route,
            Instant suspectedAt,
            boolean suspectedAtApproximate,
            Instant submittedAt,
            OrganisationCode centre,
            OrganisationCode referring,
            String referringName,
            @Nullable String ownerName,
            @Nullable String primaryKey,
            String headline,
            boolean possibleDuplicate,
            @Nullable CaseNumber continues,
            int version)
            implements Serializable {
        static Standing of(CaseState state, String referringName) {
            return new Standing(
                    state.number(),
                    state.patient(),
                    state.referral(),
                    state.status(),
                    state.statusSince(),
                    state.track(),
                    state.urgency(),
                    state.route(),
                    state.t0(),
                    state.suspectedAtApproximate(),
                    state.submittedAt(),
                    state.centre(),
                    state.referring(),
                    referringName,
                    state.ownerName(),
                    state.primaryKey(),
                    state.headline(),
                    state.possibleDuplicate(),
                    state.continues(),
                    state.version());
        }
    }
}
