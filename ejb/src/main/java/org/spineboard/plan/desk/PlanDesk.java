package org.spineboard.plan.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.interlock.run.InterlockGate;
import org.spineboard.plan.PlanRefused;
import org.spineboard.plan.PlanTime;
import org.spineboard.plan.part.PartBook;
import org.spineboard.plan.part.PartCheck;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.PartRow;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** How the parts of a plan are signed, changed and left out, and how a case goes on without treatment. */
@Stateless
public class PlanDesk {
    @Inject
    PlanBook book;

    @Inject
    PartBook parts;

    @Inject
    PlanKeeping keeping;

    @Inject
    PlanTerms terms;

    @Inject
    InterlockGate gate;

    @Inject
    CurrentUser user;

    /** Signs a part. With the last one the plan is complete; a change of a complete plan opens it first. */
    @Act(Action.PLAN_SIGN)
    public CaseStanding sign(SignPart order) {
        Role role = owner(order.modality());
        CaseChange change = keeping.change(order.number());
        CasePlan before = book.read(order.number());
        PlannedPart part = at(change, before, order.modality(), order.seen());
        if (part.state().isOver()) {
            throw PlanRefused.over(order.modality());
        }
        PartContent content = order.content();
        if (before.terms() != null) {
            PlanRefused.ifAny(PartCheck.faults(order.modality(), content, before.terms()));
        }
        String reason = terms.reason(order.reason(), part.isSignedWithReason());
        Signature signature = Signature.of(user.caller(), role, change.now());
        gate.pass(PlanUndertaking.of(before, order.modality(), content), order.answers(), signature);
        boolean asksAgain = order.asksAgain() && part.version() > 0;
        PartRow row = parts.add(
                before.decided(),
                new PartBook.Said(order.modality(), order.seen() + 1, null, reason, asksAgain, terms.cleaned(content)),
                signature);
        keeping.reopen(change, reason == null ? order.modality().name() : reason);
        change.settle(ItemKind.PLAN, order.modality().name(), ItemState.DONE);
        tell(change, row, part.version() > 0 ? Topic.PLAN_AMENDED : Topic.PLAN_SIGNED, reason);
        if (asksAgain) {
            keeping.oweAgain(change, before);
        }
        return keeping.complete(change, order.number());
    }

    /** Leaves a treatment out that was recommended or signed and has not begun. */
    @Act(Action.PLAN_SIGN)
    public CaseStanding leaveOut(LeaveOut order) {
        Role role = owner(order.modality());
        CaseChange change = keeping.change(order.number());
        CasePlan before = book.read(order.number());
        PlannedPart part = at(change, before, order.modality(), order.seen());
        boolean known = !part.isFurther() || part.version() > 0;
        if (!known
                || !part.course().isEmpty()
                || part.latest().filter(PartRow::isLeftOut).isPresent()) {
            throw PlanRefused.leftOut(order.modality());
        }
        String why = terms.label(Picklists.PLAN_LEFT_OUT, order.code());
        String words = terms.reason(order.words(), true);
        PartRow row = parts.add(
                before.decided(),
                new PartBook.Said(order.modality(), order.seen() + 1, order.code(), words, false, null),
                Signature.of(user.caller(), role, change.now()));
        keeping.reopen(change, why);
        change.settle(ItemKind.PLAN, order.modality().name(), ItemState.DROPPED);
        tell(change, row, Topic.PLAN_LEFT_OUT, why);
        return keeping.complete(change, order.number());
    }

    /** Goes on to follow-up where nothing is to be treated. */
    @Act(Action.PLAN_OBSERVE)
    public CaseStanding observe(CaseNumber number) {
        CaseChange change = keeping.change(number);
        CasePlan plan = book.read(number);
        if (plan.decision() == null || change.status() != CaseStatus.DECIDED) {
            throw PlanRefused.notNow();
        }
        if (plan.isToBeTreated()) {
            throw PlanRefused.toBeTreated();
        }
        return CaseStanding.of(change.move(Move.OBSERVE).keep());
    }

    private static PlannedPart at(CaseChange change, CasePlan plan, Modality modality, int seen) {
        if (!PlanTime.isOpen(change.status())) {
            throw PlanRefused.notNow();
        }
        PlannedPart part = plan.part(modality);
        part.latest().filter(latest -> latest.version() != seen).ifPresent(latest -> {
            throw latest.outdating();
        });
        return part;
    }

    private static void tell(CaseChange change, PartRow row, Topic topic, @Nullable String why) {
        String words = row.modality().name() + (why == null ? "" : ": " + why);
        change.record(Happening.of(topic, row.id(), change.now(), words));
    }

    /** The role in which the caller answers for the treatment. */
    private Role owner(Modality modality) {
        return modality.owners().stream()
                .filter(user.caller()::is)
                .findFirst()
                .orElseThrow(() -> PlanRefused.notYours(modality));
    }
}
