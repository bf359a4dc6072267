package org.spineboard.casefile.triage;

import jakarta.ejb.Stateless;
import java.util.List;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** The coordinator's inbox of referrals that are not decided on yet. */
@Stateless
public class TriageInbox {

    /** What waits, emergencies first, then what is due first. */
    @Act(Action.TRIAGE_READ)
    public List<TriageRow> waiting() {
        throw new UnsupportedOperationException();
    }

    /** One of them, looked at closely. */
    @Act(Action.TRIAGE_READ)
    public TriageCase look(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Takes the case on, opening it first where nobody had. */
    @Act(Action.CASE_ACCEPT)
    public TriageDecision accept(AcceptCase order) {
        throw new UnsupportedOperationException();
    }

    /** Asks for what is lacking; the case waits for the answer. */
    @Act(Action.CASE_ASK_BACK)
    public TriageDecision askBack(AskBack order) {
        throw new UnsupportedOperationException();
    }

    /** Refuses the referral with advice that a named clinician answers for. */
    @Act(Action.CASE_REJECT)
    public TriageDecision reject(RejectCase order) {
        throw new UnsupportedOperationException();
    }

    /** Takes back the caller's own last acceptance while nothing has followed it. */
    @Act(Action.CASE_UNDO)
    public TriageDecision undo(CaseNumber number) {
        throw new UnsupportedOperationException();
    }
}
