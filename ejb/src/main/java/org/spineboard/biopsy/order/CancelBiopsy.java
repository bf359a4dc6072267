package org.spineboard.biopsy.order;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Take a request back.
 *
 * @param reason why; must not be empty
 * @param version the version of the biopsy the person saw
 */
public record CancelBiopsy(CaseNumber number, UUID biopsy, String reason, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
