package org.spineboard.plan.desk;

import java.util.Set;
import org.spineboard.plan.course.Said;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Record what the patient said to a plan.
 *
 * @param edition of the plan that was talked over
 */
public record RecordAnswer(CaseNumber number, int edition, Said said) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
