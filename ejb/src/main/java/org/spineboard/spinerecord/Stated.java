package org.spineboard.spinerecord;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.Text;

/**
 * One aspect with what somebody says about it.
 *
 * @param value as entered: a word of the aspect, a number, a day, or free text
 * @param unit of a number
 * @param side where the value has one
 * @param words what is said beside it
 */
public record Stated(
        Aspect aspect,
        String value,
        @Nullable String unit,
        @Nullable Side side,
        @Nullable String words) implements Serializable {
    /** A word, a day or free text. */
    public static Stated of(Aspect aspect, String value) {
        return new Stated(aspect, value, null, null, null);
    }

    /** A number in a unit. */
    public static Stated of(Aspect aspect, String value, String unit) {
        return new Stated(aspect, value, unit, null, null);
    }

    /** The same on one side. */
    public Stated on(@Nullable Side where) {
        return new Stated(aspect, value, unit, where, words);
    }

    /** The same with words beside it. */
    public Stated saying(@Nullable String beside) {
        return new Stated(aspect, value, unit, side, beside);
    }

    /** The same, cleaned; refuses what the aspect does not take. */
    public Stated checked() {
        String cleaned = Text.paragraph(value, Text.LONG);
        String beside = words == null ? "" : Text.paragraph(words, Text.LONG);
        if (!aspect.kind().accepts(cleaned, unit == null ? "" : unit)) {
            throw SpineRefused.value(aspect);
        }
        if (side != null && !aspect.hasSide(cleaned)) {
            throw SpineRefused.side(aspect);
        }
        return new Stated(aspect, cleaned, unit, side, beside.isEmpty() ? null : beside);
    }
}
