package org.spineboard.document;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Say that a document is the wrong one; it stays in the record.
 *
 * @param reason why; must not be empty
 */
public record WithdrawDocument(CaseNumber number, UUID document, String reason) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
