package org.spineboard.biopsy.order;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spineboard.interlock.run.Answer;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Tissue was taken.
 *
 * @param backDated whether the person says that it was taken before it was asked for here
 * @param version the version of the biopsy the person saw
 * @param answers why tissue was taken although interlocks stood against it
 */
public record TakeBiopsy(
        CaseNumber number, UUID biopsy, Procedure procedure, boolean backDated, int version, List<Answer> answers)
        implements Concerning {
    public TakeBiopsy {
        answers = List.copyOf(answers);
    }

    /** With nothing standing against it. */
    public TakeBiopsy(CaseNumber number, UUID biopsy, Procedure procedure, boolean backDated, int version) {
        this(number, biopsy, procedure, backDated, version, List.of());
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
