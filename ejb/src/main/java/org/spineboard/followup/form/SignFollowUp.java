package org.spineboard.followup.form;

import java.util.Set;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Sign how the patient is.
 *
 * @param seen the signed version the person knew of; 0 when there was none
 */
public record SignFollowUp(CaseNumber number, FollowUpPoint point, FollowUpText text, int seen) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
