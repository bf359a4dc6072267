package org.spineboard.casefile.triage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.spineboard.access.Staff;
import org.spineboard.access.StaffMember;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.casefile.ledger.CaseState;
import org.spineboard.pathway.ClockRules;
import org.spineboard.pathway.LimitKey;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** The coordinator's inbox of referrals that are not decided on yet. */
@Stateless
public class TriageInbox {
    @Inject
    CaseLedger ledger;

    @Inject
    TriageQueue queue;

    @Inject
    ClockRules rules;

    @Inject
    Picklists picklists;

    @Inject
    Staff staff;

    /** What waits, emergencies first, then what is due first. */
    @Act(Action.TRIAGE_READ)
    public List<TriageRow> waiting() {
        return queue.waiting();
    }

    /** One of them, looked at closely. */
    @Act(Action.TRIAGE_READ)
    public TriageCase look(CaseNumber number) {
        return queue.look(number);
    }

    /** Opens a referral nobody has looked at yet; does nothing to one that is open already. */
    @Act(Action.CASE_OPEN)
    public TriageDecision open(CaseNumber number) {
        return decided(opened(ledger.change(number)));
    }

    /** Takes the case on, opening it first where nobody had. */
    @Act(Action.CASE_ACCEPT)
    public TriageDecision accept(AcceptCase order) {
        CaseChange change = opened(ledger.change(order.number(), order.version()));
        return decided(change.move(Move.ACCEPT).grade(order.urgency()).oweWorkUp());
    }

    /** Asks for what is lacking; the case waits for the answer. */
    @Act(Action.CASE_ASK_BACK)
    public TriageDecision askBack(AskBack order) {
        if (order.items().isEmpty()) {
            throw ChangeRefused.nothingAsked();
        }
        CaseChange change = opened(ledger.change(order.number(), order.version()));
        Instant usual = rules.book().due(LimitKey.ASKED_BACK, change.now());
        change.move(Move.ASK_BACK, Text.paragraph(order.text(), Text.LONG));
        return decided(change.owe(
                order.items().stream().map(item -> asked(item, usual)).toList()));
    }

    /** Refuses the referral with advice that a named clinician answers for. */
    @Act(Action.CASE_REJECT)
    public TriageDecision reject(RejectCase order) {
        String advice = Text.paragraph(order.advice(), Text.LONG);
        if (advice.isEmpty()) {
            throw ChangeRefused.withoutWords();
        }
        if (!picklists.has(Picklists.REJECTION_REASON, order.reasonCode())) {
            throw ChangeRefused.reason();
        }
        StaffMember clinician = staff.clinician(order.clinician()).orElseThrow(ChangeRefused::clinician);
        CaseChange change = opened(ledger.change(order.number(), order.version()));
        return decided(change.move(
                new MoveOrder(Move.REJECT, change.now(), order.reasonCode(), advice, clinician.displayName())));
    }

    /** Takes back the caller's own last acceptance while nothing has followed it. */
    @Act(Action.CASE_UNDO)
    public TriageDecision undo(CaseNumber number) {
        return decided(ledger.change(number).undo(Move.ACCEPT));
    }

    private static CaseChange opened(CaseChange change) {
        return change.status() == CaseStatus.SUBMITTED ? change.move(Move.OPEN) : change;
    }

    private static Owed asked(AskedItem item, Instant usual) {
        String detail = Text.line(item.detail(), Text.LINE);
        if (detail.isEmpty()) {
            throw ChangeRefused.nothingAsked();
        }
        return new Owed(ItemKind.ASKED_BACK, detail, "", item.by(), item.due() == null ? usual : item.due(), false);
    }

    private TriageDecision decided(CaseChange change) {
        CaseState state = change.keep();
        return new TriageDecision(
                state.number(),
                state.status(),
                state.track(),
                ledger.undoableUntil(state.number(), Move.ACCEPT).orElse(null),
                state.version());
    }
}
