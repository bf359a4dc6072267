package org.spineboard.casefile.triage;

import jakarta.ejb.Stateless;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** How a referring hospital, or the coordinator in its name, answers what the centre asked. */
@Stateless
public class CaseAnswers {

    /** Settles the items and, when the case was waiting for it, puts it back into triage. */
    @Act(Action.REFERRAL_ANSWER)
    public TriageDecision answer(AnswerItems answer) {
        throw new UnsupportedOperationException();
    }
}
