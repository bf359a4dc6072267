package org.spineboard.spinerecord.observation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.Stated;

/**
 * Write down what was seen.
 *
 * @param at the stretch of the lesion it is about, known or new; null when it is about the patient
 * @param seenAt when it was seen
 * @param source anything but a report, which writes its findings itself
 */
public record Observe(CaseNumber number, @Nullable SpinalRange at, List<Stated> said, Instant seenAt, Source source)
        implements Concerning {
    public Observe {
        said = List.copyOf(said);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
