package org.spineboard.platform.rule;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * One version of a rule as it was approved.
 *
 * @param values what it says, by the names of its kind
 */
public record VersionLine(String key, int version, Map<String, String> values, Instant validFrom, String approvedBy)
        implements Serializable {
    public VersionLine {
        values = Map.copyOf(values);
    }

    /** Whether it holds at that moment, unless a later one does. */
    public boolean isInForce(Instant at) {
        return !validFrom.isAfter(at);
    }
}
