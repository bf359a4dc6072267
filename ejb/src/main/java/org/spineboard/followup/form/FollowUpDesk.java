package org.spineboard.followup.form;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.followup.FollowUpRefused;
import org.spineboard.followup.SignedBy;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;

/** How follow-ups are signed or given up, and the case closed after them. */
@Stateless
public class FollowUpDesk {
    private static final List<Role> SIGNERS =
            List.of(Role.CNS, Role.SPINE_SURGEON, Role.RAD_ONCOLOGIST, Role.MED_ONCOLOGIST, Role.PALLIATIVE);
    private static final List<Role> LOSERS = List.of(Role.CNS, Role.COORDINATOR);

    @Inject
    FollowUpBook book;

    @Inject
    FollowUpTerms terms;

    @Inject
    CaseLedger ledger;

    @Inject
    CurrentUser user;

    /** Signs how the patient is; a later version corrects an earlier one, also after the case has ended. */
    @Act(Action.FOLLOW_UP_SIGN)
    public CaseStanding sign(SignFollowUp order) {
        CaseChange change = change(order.number());
        CaseFollowUp standing = book.read(order.number());
        @Nullable Instant ended = standing.since();
        boolean later = order.seen() > 0;
        if (ended == null || (!later && !standing.isOpen())) {
            throw FollowUpRefused.notNow();
        }
        int round = standing.current().get(0).round();
        int version = book.latest(order.number(), round, order.point())
                .map(FollowUp::version)
                .orElse(0);
        if (version != order.seen()) {
            throw book.latest(order.number(), round, order.point())
                    .map(FollowUp::outdating)
                    .orElseThrow(FollowUpRefused::notNow);
        }
        FollowUpText text = terms.cleaned(order.text(), ended, change.now(), later);
        FollowUp signed = new FollowUp(order, round, text, SignedBy.of(user.caller(), SIGNERS, change.now()));
        book.add(signed);
        Topic topic = later ? Topic.FOLLOW_UP_CORRECTED : Topic.FOLLOW_UP_SIGNED;
        return settled(
                change,
                order.point(),
                ItemState.DONE,
                Happening.of(topic, signed.id(), change.now(), order.point().name()));
    }

    /** Nobody knows how the patient is at that time, nor will. */
    @Act(Action.FOLLOW_UP_LOST)
    public CaseStanding lose(LoseFollowUp order) {
        CaseChange change = change(order.number());
        CaseFollowUp standing = book.read(order.number());
        if (!standing.isOpen()) {
            throw FollowUpRefused.notNow();
        }
        PointRow row = standing.of(order.point()).orElseThrow();
        if (row.isSettled()) {
            throw FollowUpRefused.settled(order.point());
        }
        LostEntry lost =
                new LostEntry(order, row.round(), terms.words(order), SignedBy.of(user.caller(), LOSERS, change.now()));
        book.add(lost);
        return settled(
                change,
                order.point(),
                ItemState.DROPPED,
                Happening.of(
                        Topic.FOLLOW_UP_LOST,
                        lost.id(),
                        change.now(),
                        order.point().name()));
    }

    /** Closes the case: how the patient is, is known at both times, or will not be known. */
    @Act(Action.CASE_CLOSE)
    public CaseStanding close(CaseNumber number, int version) {
        CaseChange change = mine(ledger.change(number, version), number);
        List<FollowUpPoint> lacking = book.read(number).lacking();
        if (lacking.size() > 1) {
            throw FollowUpRefused.lackingBoth();
        }
        lacking.stream().findFirst().ifPresent(point -> {
            throw FollowUpRefused.lacking(point);
        });
        return CaseStanding.of(change.move(Move.CLOSE).keep());
    }

    private static CaseStanding settled(CaseChange change, FollowUpPoint point, ItemState as, Happening happening) {
        return CaseStanding.of(change.settle(ItemKind.FOLLOW_UP, point.name(), as)
                .record(happening)
                .keep());
    }

    private CaseChange change(CaseNumber number) {
        return mine(ledger.change(number), number);
    }

    /** Follow-up is the centre's own. */
    private CaseChange mine(CaseChange change, CaseNumber number) {
        if (!change.centre().equals(user.caller().organisation())) {
            throw new CaseNotFound(number);
        }
        return change;
    }
}
