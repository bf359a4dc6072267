package org.spineboard.casefile.triage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.casefile.ledger.CaseState;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** How a referring hospital, or the coordinator in its name, answers what the centre asked. */
@Stateless
public class CaseAnswers {
    @Inject
    CaseLedger ledger;

    /** Settles the items and, when the case was waiting for it, puts it back into triage. */
    @Act(Action.REFERRAL_ANSWER)
    public TriageDecision answer(AnswerItems answer) {
        String text = Text.paragraph(answer.text(), Text.LONG);
        if (text.isEmpty()) {
            throw ChangeRefused.withoutWords();
        }
        CaseChange change = ledger.change(answer.number(), answer.version());
        change.settle(answer.answered(), ItemState.DONE);
        if (change.status() == CaseStatus.AWAITING_INFO) {
            change.move(Move.ANSWER, text);
        } else {
            change.note(text);
        }
        CaseState state = change.keep();
        return new TriageDecision(state.number(), state.status(), state.track(), null, state.version());
    }
}
