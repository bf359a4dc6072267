package org.spineboard.access.own;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * What a person typed into a form about a case and has not sent.
 *
 * @param answers as typed, right or wrong, by the form's own names
 */
public record FormDraft(FormKey key, Map<String, String> answers, Instant savedAt) implements Concerning, Serializable {
    public FormDraft {
        answers = Map.copyOf(answers);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(key.number()));
    }
}
