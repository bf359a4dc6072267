package org.spineboard.board.session;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** What boards said about a case, the latest first. */
public record CaseDecisions(CasePlace place, List<DecisionRow> decisions, List<DeferralRow> deferrals)
        implements Concerning, Serializable {
    public CaseDecisions {
        decisions = List.copyOf(decisions);
        deferrals = List.copyOf(deferrals);
    }

    @Override
    public Set<Subject> subjects() {
        return place.subjects();
    }
}
