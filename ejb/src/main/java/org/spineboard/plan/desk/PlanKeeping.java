package org.spineboard.plan.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.spineboard.board.decision.Modality;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.plan.PartState;
import org.spineboard.plan.PlanTime;
import org.spineboard.plan.part.PartRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;

/** What every change of a plan begins and ends with: whose case it is, and which moves follow from the plan. */
@ApplicationScoped
class PlanKeeping {
    @Inject
    CaseLedger ledger;

    @Inject
    PlanBook book;

    @Inject
    PlanTerms terms;

    @Inject
    CurrentUser user;

    /** A change of a case of the caller's own centre; a plan is the centre's own. */
    CaseChange change(CaseNumber number) {
        CaseChange change = ledger.change(number);
        if (!change.centre().equals(user.caller().organisation())) {
            throw new CaseNotFound(number);
        }
        return change;
    }

    /** A plan that was complete is open again, if it was. */
    void reopen(CaseChange change, String why) {
        if (PlanTime.isPlanned(change.status())) {
            change.move(Move.REPLAN, why);
        }
    }

    /** Parts that have to be signed again are owed again. */
    void oweAgain(CaseChange change, CasePlan before) {
        CasePlan after = book.read(before.place().number());
        change.owe(after.parts().stream()
                .filter(part -> part.state() == PartState.AGAIN
                        && before.part(part.modality()).state() != PartState.AGAIN)
                .map(part -> owed(change, part))
                .toList());
    }

    /** The plan is complete once every part is signed or left out and something is to be treated. */
    CaseStanding complete(CaseChange change, CaseNumber number) {
        CasePlan plan = book.read(number);
        if (change.status() == CaseStatus.DECIDED && plan.isSettled() && plan.isToBeTreated()) {
            change.move(Move.PLAN);
        }
        return CaseStanding.of(change.keep());
    }

    /** Treatment begins with the first part, and ends with the last; without any that began the plan is open again. */
    CaseStanding carryOn(CaseChange change, CaseNumber number, String why) {
        CasePlan plan = book.read(number);
        boolean begun = plan.parts().stream().anyMatch(PlannedPart::isBegun);
        if (change.status() == CaseStatus.PLANNED && plan.isAgreed() && begun) {
            change.move(Move.START);
        }
        if (!plan.isToBeTreated()) {
            if (change.status() == CaseStatus.IN_TREATMENT) {
                change.move(Move.END);
            } else {
                reopen(change, why);
            }
        }
        return CaseStanding.of(change.keep());
    }

    private Owed owed(CaseChange change, PlannedPart part) {
        Modality modality = part.modality();
        Role owner = part.latest()
                .map(PartRow::signature)
                .map(signature -> signature.role())
                .orElse(modality.owners().get(0));
        Instant due = part.startBy() == null ? change.now() : terms.moment(part.startBy(), change.now());
        return new Owed(
                ItemKind.PLAN,
                modality.name(),
                "",
                OwedBy.role(change.centre(), owner),
                due.isBefore(change.now()) ? change.now() : due,
                false);
    }
}
