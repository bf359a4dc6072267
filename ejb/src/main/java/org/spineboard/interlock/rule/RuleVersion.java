package org.spineboard.interlock.rule;

import java.io.Serializable;
import java.time.Instant;
import org.spineboard.interlock.Severity;

/**
 * One version of a rule as it was approved.
 *
 * @param owner who keeps it right
 * @param text what it warns of, in a sentence
 * @param source where that comes from
 * @param approvedBy who approved this version
 */
public record RuleVersion(
        String key,
        int version,
        boolean enabled,
        Severity severity,
        String owner,
        String text,
        String source,
        Parameters parameters,
        Instant validFrom,
        String approvedBy)
        implements Serializable {
    /** Whether it holds at that moment, unless a later one does. */
    boolean isInForce(Instant at) {
        return !validFrom.isAfter(at);
    }
}
