package org.spineboard.spinerecord.observation;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** Say that observations were a mistake, and why. */
public record TakeBack(CaseNumber number, Set<UUID> observations, String reason) implements Concerning {
    public TakeBack {
        observations = Set.copyOf(observations);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
