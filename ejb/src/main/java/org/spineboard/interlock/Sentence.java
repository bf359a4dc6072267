package org.spineboard.interlock;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.Term;

/**
 * A sentence an interlock says: the key of its words, what stands in their places, and where in the case lies what it rests
 * on. It is kept as it was said, so that it reads the same as long as the words of the key do.
 *
 * @param args each with a letter for its kind in front: {@code d:} a day, {@code i:} a moment, {@code k:} a key of
 *     further words, {@code s:} text
 * @param place what follows the address of the case
 */
public record Sentence(String key, List<String> args, String place) implements Serializable {
    private static final String NOT_SAID = "k:interlock.notSaid";

    public Sentence {
        args = List.copyOf(args);
    }

    /** A sentence; what is not known is said to be so. */
    public static Sentence at(String place, String key, @Nullable Object... args) {
        return new Sentence(key, Arrays.stream(args).map(Sentence::written).toList(), place);
    }

    private static String written(@Nullable Object arg) {
        if (arg == null) {
            return NOT_SAID;
        }
        if (arg instanceof LocalDate day) {
            return "d:" + day;
        }
        if (arg instanceof Instant moment) {
            return "i:" + moment;
        }
        if (arg instanceof Term term) {
            return "k:" + term.key();
        }
        return "s:"
                + (arg instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : arg);
    }
}
