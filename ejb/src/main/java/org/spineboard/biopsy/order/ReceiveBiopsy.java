package org.spineboard.biopsy.order;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * The laboratory has the specimen.
 *
 * @param receivedAt when it came
 * @param version the version of the biopsy the person saw
 */
public record ReceiveBiopsy(CaseNumber number, UUID biopsy, Instant receivedAt, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
