package org.spineboard.appraisal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.spineboard.spinerecord.Aspect;

/**
 * How one input of a score is filled from the record.
 *
 * @param aspects what it rests on, and what is owed when it is missing
 * @param value the value as the score takes it; empty when it is not known
 */
record Line(String input, List<Aspect> aspects, Function<Known, Optional<String>> value) {
    /** The aspect as it was observed. */
    static Line same(String input, Aspect aspect) {
        return new Line(input, List.of(aspect), known -> known.word(aspect));
    }

    /** A number in the unit of the score. */
    static Line amount(String input, Aspect aspect, String unit) {
        return new Line(input, List.of(aspect), known -> known.number(aspect, unit)
                .map(number -> number.stripTrailingZeros().toPlainString()));
    }

    /** Worked out of several. */
    static Line of(String input, Function<Known, Optional<String>> value, Aspect... aspects) {
        return new Line(input, List.of(aspects), value);
    }
}
