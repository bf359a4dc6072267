package org.spineboard.web.rules;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.run.RuleCount;
import org.spineboard.platform.rule.VersionLine;

/**
 * A rule in the list of all.
 *
 * @param now the version in force
 * @param next a later one that is approved and has not begun
 * @param count how often it was asked and overridden; null where nobody counts
 */
public record RuleLine(
        String title,
        String address,
        VersionLine now,
        @Nullable VersionLine next,
        @Nullable RuleCount count) implements Serializable {
    /** Whether it is switched off. */
    public boolean isOff() {
        return "NO".equals(now.values().get("enabled"));
    }
}
