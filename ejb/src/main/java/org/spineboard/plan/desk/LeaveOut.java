package org.spineboard.plan.desk;

import java.util.Set;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Leave a treatment out of a plan.
 *
 * @param code of the picklist {@code PLAN_LEFT_OUT}
 * @param seen the version of the part the person knew of; 0 when there was none
 */
public record LeaveOut(CaseNumber number, Modality modality, String code, String words, int seen)
        implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
