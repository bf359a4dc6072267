package org.spineboard.web.rules;

import java.util.List;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.web.frame.Words;

/** How rules and what they say are called. */
final class RuleWords {
    private static final List<String> LISTED = List.of("enabled", "severity", "hours");

    private RuleWords() {}

    /** The name of a rule. */
    static String title(RuleKind kind, String key) {
        return switch (kind) {
            case INTERLOCK -> Words.of("interlock.rule." + key);
            case CLOCK_RULE, TIME_LIMIT -> Words.of("frame.limit." + key);
            case PICKLIST -> key;
        };
    }

    /** A value of a version in words. */
    static String value(String field, String value) {
        return LISTED.contains(field) ? Words.of("rules.value." + value) : value;
    }

    /** What there is to choose from in a field; nothing where it is written. */
    static List<String> options(String field) {
        return switch (field) {
            case "enabled" -> List.of("YES", "NO");
            case "severity" -> List.of("PRIORITY", "HIGH");
            case "hours" -> List.of("ELAPSED", "WORKING");
            default -> List.of();
        };
    }
}
