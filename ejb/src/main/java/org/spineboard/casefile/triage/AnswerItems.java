package org.spineboard.casefile.triage;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Answer what the centre asked.
 *
 * @param text the answer in words; must not be empty
 * @param answered the items this answers
 * @param version the version of the case the person saw
 */
public record AnswerItems(CaseNumber number, String text, Set<UUID> answered, int version) implements Concerning {
    public AnswerItems {
        answered = Set.copyOf(answered);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
