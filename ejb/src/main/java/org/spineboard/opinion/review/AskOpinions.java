package org.spineboard.opinion.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.opinion.Specialty;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Ask specialties for their opinion.
 *
 * @param person user name of whom is asked, when only one specialty is; null for anybody who speaks for it
 * @param question what is asked beyond the question to the board; may be empty
 */
public record AskOpinions(
        CaseNumber number,
        List<Specialty> specialties,
        @Nullable String person,
        String question) implements Concerning {
    public AskOpinions {
        specialties = specialties.stream().distinct().sorted().toList();
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
