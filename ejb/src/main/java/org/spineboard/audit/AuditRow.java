package org.spineboard.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A line of the audit tab.
 *
 * @param action name of the act, see {@link org.spineboard.shared.security.Action}
 * @param roles names of the roles the person held
 * @param outcome {@code DONE}, or the message key of the refusal
 */
public record AuditRow(
        long id,
        Instant recordedAt,
        String action,
        String actorName,
        List<String> roles,
        String organisation,
        String outcome,
        String requestId,
        List<String> caseNumbers)
        implements Serializable {
    public AuditRow {
        roles = List.copyOf(roles);
        caseNumbers = List.copyOf(caseNumbers);
    }

    /** Whether the act was done, not refused. */
    public boolean isDone() {
        return outcome.equals("DONE");
    }
}
