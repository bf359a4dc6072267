package org.spineboard.amendment;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.rule.RuleKind;

/**
 * A new version of a rule is proposed.
 *
 * @param values everything the version says, by the names of its kind
 * @param validFrom from when; null for as soon as it is approved
 * @param reason why
 * @param source where it comes from: a guideline, a decision of the board
 * @param seen the version the person started from
 */
public record ProposeRule(
        RuleKind kind,
        String key,
        Map<String, String> values,
        @Nullable Instant validFrom,
        String reason,
        String source,
        int seen)
        implements Serializable {
    public ProposeRule {
        values = Map.copyOf(values);
    }
}
