package org.spineboard.followup.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.casefile.ledger.CaseState;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.referral.ReferralBook;
import org.spineboard.referral.ReferralNotFound;
import org.spineboard.shared.CaseNumber;

/** Follow-ups of the cases that the running act may see. */
@ApplicationScoped
class FollowUpBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseLedger ledger;

    @Inject
    ReferralBook referrals;

    /** The case's follow-up as it stands. */
    CaseFollowUp read(CaseNumber number) {
        CaseState state = ledger.read(number);
        List<TimelineEntry> arrivals = state.history().stream()
                .filter(event -> event.to() == CaseStatus.FOLLOW_UP && event.from() != CaseStatus.FOLLOW_UP)
                .toList();
        StateBefore before = referrals.find(number).map(StateBefore::of).orElseThrow(ReferralNotFound::new);
        Rows rows = new Rows(state, signed(number), lost(number), before, arrivals.size());
        return new CaseFollowUp(
                ledger.place(number),
                arrivals.isEmpty() ? null : arrivals.get(arrivals.size() - 1).occurredAt(),
                before,
                rows.all(),
                state.version());
    }

    /** The latest version of one form. */
    Optional<FollowUp> latest(CaseNumber number, int round, FollowUpPoint point) {
        return signed(number).stream().filter(one -> one.isOf(round, point)).findFirst();
    }

    void add(FollowUp followUp) {
        em.persist(followUp);
    }

    void add(LostEntry lost) {
        em.persist(lost);
    }

    private List<FollowUp> signed(CaseNumber number) {
        return em.createNamedQuery("FollowUp.ofCase", FollowUp.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    private List<LostEntry> lost(CaseNumber number) {
        return em.createNamedQuery("LostEntry.ofCase", LostEntry.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** Lays the forms out by round and point. */
    private record Rows(CaseState state, List<FollowUp> signed, List<LostEntry> lost, StateBefore before, int rounds) {
        List<PointRow> all() {
            return IntStream.iterate(rounds, round -> round > 0, round -> round - 1)
                    .boxed()
                    .flatMap(this::of)
                    .toList();
        }

        private Stream<PointRow> of(int round) {
            return Arrays.stream(FollowUpPoint.values())
                    .map(point -> new PointRow(
                            point,
                            round,
                            round == rounds ? due(point) : null,
                            signed.stream()
                                    .filter(one -> one.isOf(round, point))
                                    .map(one -> one.row(before.walking()))
                                    .toList(),
                            lost.stream()
                                    .filter(one -> one.isOf(round, point))
                                    .map(LostEntry::row)
                                    .findFirst()
                                    .orElse(null)));
        }

        private @Nullable Instant due(FollowUpPoint point) {
            return state.items().stream()
                    .filter(item -> item.kind() == ItemKind.FOLLOW_UP && item.state() == ItemState.OPEN)
                    .filter(item -> item.detail().equals(point.name()))
                    .map(OpenItemRow::due)
                    .findFirst()
                    .orElse(null);
        }
    }
}
