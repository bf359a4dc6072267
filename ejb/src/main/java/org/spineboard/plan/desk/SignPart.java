package org.spineboard.plan.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.interlock.run.Answer;
import org.spineboard.plan.part.PartContent;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Sign a part of a plan.
 *
 * @param reason why it takes the place of a signed one, or is added to what was recommended; null for the first one of a
 *     treatment that was
 * @param asksAgain whether the other parts have to be signed again after it
 * @param seen the version of the part the person knew of; 0 when there was none
 * @param answers why the person goes on although interlocks stand against it
 */
public record SignPart(
        CaseNumber number,
        Modality modality,
        PartContent content,
        @Nullable String reason,
        boolean asksAgain,
        int seen,
        List<Answer> answers)
        implements Concerning {
    public SignPart {
        answers = List.copyOf(answers);
    }

    /** With nothing standing against it. */
    public SignPart(
            CaseNumber number,
            Modality modality,
            PartContent content,
            @Nullable String reason,
            boolean asksAgain,
            int seen) {
        this(number, modality, content, reason, asksAgain, seen, List.of());
    }

    /** The same with these answers. */
    public SignPart answering(List<Answer> said) {
        return new SignPart(number, modality, content, reason, asksAgain, seen, said);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
