package org.spineboard.platform.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.Term;
import org.spineboard.shared.Text;

/** A rule cannot say so, or cannot be changed so. */
public final class RuleRefused extends DomainException {
    private RuleRefused(String key, Object... args) {
        super(key, args);
    }

    /** There is no such rule. */
    public static RuleRefused unknown() {
        return new RuleRefused("rules.refused.unknown");
    }

    /** Who proposes a version is not who approves it. */
    public static RuleRefused ownProposal() {
        return new RuleRefused("rules.refused.own");
    }

    /** Somebody has decided on it, or the rule has a later version by now. */
    public static RuleRefused tooLate() {
        return new RuleRefused("rules.refused.tooLate");
    }

    /** It says nothing else than the version in force. */
    public static RuleRefused nothingNew() {
        return new RuleRefused("rules.refused.nothingNew");
    }

    /** Why, and where from, has to be said. */
    public static RuleRefused withoutReason() {
        return new RuleRefused("rules.refused.withoutReason");
    }

    /** A version does not begin in the past. */
    public static RuleRefused inThePast() {
        return new RuleRefused("rules.refused.past");
    }

    /** A value that cannot be. */
    public static RuleRefused value(String field) {
        return new RuleRefused("rules.refused.value", new Term("rules.field." + field));
    }

    /** The text of a field that has to be there. */
    public static String text(Map<String, String> values, String field, int max) {
        String text = Text.paragraph(values.getOrDefault(field, ""), max);
        if (text.isEmpty()) {
            throw value(field);
        }
        return text;
    }

    /** The choice of a field. */
    public static <E extends Enum<E>> E choice(Map<String, String> values, String field, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(values.get(field)))
                .findFirst()
                .orElseThrow(() -> value(field));
    }

    /** Whether a field says yes. */
    public static boolean yes(Map<String, String> values, String field) {
        String said = values.getOrDefault(field, "");
        if (!said.equals("YES") && !said.equals("NO")) {
            throw value(field);
        }
        return said.equals("YES");
    }

    /** The whole number of a field, between two others. */
    public static int whole(Map<String, String> values, String field, int least, int most) {
        String said = values.getOrDefault(field, "").strip();
        if (!said.matches("\\d{1,7}")) {
            throw value(field);
        }
        int number = new BigDecimal(said).intValueExact();
        if (number < least || number > most) {
            throw value(field);
        }
        return number;
    }
}
