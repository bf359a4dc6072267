package org.spineboard.plan.desk;

import java.util.Set;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.course.Became;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** Record what became of a part of a plan. */
public record RecordCourse(CaseNumber number, Modality modality, Became became) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
