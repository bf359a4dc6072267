package org.spineboard.document;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;
import org.spineboard.shared.security.Signature;

/**
 * A document without its content.
 *
 * @param pages how many a PDF has; 0 for everything else
 * @param withdrawnBecause why it is the wrong one; nothing for one that holds
 */
public record DocumentRow(
        UUID id,
        CaseNumber number,
        @Nullable UUID study,
        String name,
        SniffedType type,
        long size,
        String sha256,
        int pages,
        Signature stored,
        @Nullable String withdrawnBecause,
        @Nullable Signature withdrawn)
        implements Concerning, Serializable {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
