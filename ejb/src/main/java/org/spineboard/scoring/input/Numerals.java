package org.spineboard.scoring.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as JSON writes them, whether they come as numbers or as strings. */
final class Numerals {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?");
    private static final int LONGEST = 40;
    /** No measure of medicine has more digits before or behind the point. */
    private static final int MOST_DIGITS = 30;

    private Numerals() {}

    static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        BigDecimal bare = number.stripTrailingZeros();
        boolean isSane = bare.scale() <= MOST_DIGITS && bare.precision() - bare.scale() <= MOST_DIGITS;
        return isSane
                ? Optional.of(number.scale() < 0 || number.scale() > MOST_DIGITS ? bare : number)
                : Optional.empty();
    }
}
