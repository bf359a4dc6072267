package org.spineboard.casefile.reading;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.ledger.CaseState;
import org.spineboard.patient.PatientBanner;
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

    static OwnReferralStatus of(CaseState state, PatientBanner patient) {
        Optional<TimelineEntry> question =
                last(state, Move.ASK_BACK).filter(asked -> state.status() == CaseStatus.AWAITING_INFO);
        Optional<TimelineEntry> refusal = last(state, Move.REJECT);
        return new OwnReferralStatus(
                state.number(),
                PatientLine.of(patient),
                state.referral(),
                state.status(),
                state.statusSince(),
                state.track(),
                state.submittedAt(),
                question.map(TimelineEntry::text).orElse(null),
                state.items().stream()
                        .filter(item -> item.state() == ItemState.OPEN)
                        .filter(item -> item.by().organisation().equals(state.referring()))
                        .toList(),
                refusal.map(TimelineEntry::reasonCode).orElse(null),
                refusal.map(TimelineEntry::text).orElse(null),
                refusal.map(TimelineEntry::answerable).orElse(null),
                state.version());
    }

    private static Optional<TimelineEntry> last(CaseState state, Move move) {
        return state.history().stream()
                .filter(event -> event.move() == move && !event.takenBack())
                .reduce((one, later) -> later);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient.id(), number));
    }
}
