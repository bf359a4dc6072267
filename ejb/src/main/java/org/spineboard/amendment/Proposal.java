package org.spineboard.amendment;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.shared.security.Signature;

/**
 * A proposed version and what became of it.
 *
 * @param version the number it gets
 * @param decided who approved it or turned it down; null while nobody has
 * @param approved whether it was approved
 * @param affected for how many open cases the rule would have said something else when it was decided
 */
public record Proposal(
        UUID id,
        RuleKind kind,
        String key,
        int version,
        Map<String, String> values,
        @Nullable Instant validFrom,
        String reason,
        String source,
        Signature proposed,
        @Nullable Signature decided,
        boolean approved,
        int affected,
        @Nullable String words)
        implements Serializable {
    public Proposal {
        values = Map.copyOf(values);
    }

    /** Whether nobody has decided on it. */
    public boolean isOpen() {
        return decided == null;
    }
}
