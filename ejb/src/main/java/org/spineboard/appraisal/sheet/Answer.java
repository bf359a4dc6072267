package org.spineboard.appraisal.sheet;

import java.io.Serializable;
import java.util.List;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.state.Told;

/**
 * One input of a score as it was filled.
 *
 * @param value as the score took it; empty when it is missing
 * @param aspects what it rests on, and what is owed when it is missing
 * @param from the observations it rests on
 */
public record Answer(String input, String value, List<Aspect> aspects, List<Told> from) implements Serializable {
    public Answer {
        aspects = List.copyOf(aspects);
        from = List.copyOf(from);
    }

    /** Whether nothing is known. */
    public boolean isMissing() {
        return value.isEmpty();
    }
}
