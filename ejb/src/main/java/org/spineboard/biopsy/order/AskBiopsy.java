package org.spineboard.biopsy.order;

import java.util.List;
import java.util.Set;
import org.spineboard.interlock.run.Answer;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Ask for tissue.
 *
 * @param indication an entry of the picklist {@code BIOPSY_INDICATION} in force
 * @param question what the pathologist is to find out, and where to take it; may be empty
 * @param answers why the person goes on although interlocks stand against it
 */
public record AskBiopsy(CaseNumber number, String indication, String question, List<Answer> answers)
        implements Concerning {
    public AskBiopsy {
        answers = List.copyOf(answers);
    }

    /** With nothing standing against it. */
    public AskBiopsy(CaseNumber number, String indication, String question) {
        this(number, indication, question, List.of());
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
