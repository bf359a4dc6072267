package org.spineboard.scoring.input;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value with the way it is shown. Compared by what it exactly is, shown rounded.
 *
 * @param exact the unrounded number; of a grade its rank, which serves for sorting only; of a word nothing
 * @param text as shown
 * @param isNumber whether it is a number rather than a grade or a word
 */
public record Figure(BigDecimal exact, String text, boolean isNumber) implements Comparable<Figure> {
    public Figure {
        exact = exact.stripTrailingZeros();
    }

    /** A number shown as it is. */
    public static Figure number(BigDecimal exact) {
        return new Figure(exact, exact.toPlainString(), true);
    }

    /** A whole number. */
    public static Figure number(long exact) {
        return number(BigDecimal.valueOf(exact));
    }

    /** A number shown with so many decimals, half away from zero. */
    public static Figure rounded(BigDecimal exact, int decimals) {
        return new Figure(exact, exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString(), true);
    }

    /** A grade of that rank in its scale. */
    public static Figure grade(int rank, String text) {
        return new Figure(BigDecimal.valueOf(rank), text, false);
    }

    /** A word. */
    public static Figure word(String text) {
        return grade(0, text);
    }

    /** Yes or no. */
    public static Figure yes(boolean yes) {
        return word(yes ? "Y" : "N");
    }

    @Override
    public int compareTo(Figure other) {
        return exact.compareTo(other.exact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that
                && isNumber == that.isNumber
                && compareTo(that) == 0
                && (isNumber || text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return exact.hashCode();
    }
}
