package org.spineboard.imaging.study;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.MriContraindication;
import org.spineboard.imaging.Region;
import org.spineboard.interlock.run.Answer;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Ask radiology for a study.
 *
 * @param question what radiology is to answer; must not be empty
 * @param contraindication why no MRI can be made, when another study is to take its place
 * @param answers why the person goes on although interlocks stand against it
 */
public record RequestStudy(
        CaseNumber number,
        Modality modality,
        Region region,
        String question,
        @Nullable MriContraindication contraindication,
        List<Answer> answers)
        implements Concerning {
    public RequestStudy {
        answers = List.copyOf(answers);
    }

    /** With nothing standing against it. */
    public RequestStudy(
            CaseNumber number,
            Modality modality,
            Region region,
            String question,
            @Nullable MriContraindication contraindication) {
        this(number, modality, region, question, contraindication, List.of());
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
