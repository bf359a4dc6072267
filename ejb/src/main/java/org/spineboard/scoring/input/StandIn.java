package org.spineboard.scoring.input;

import java.math.BigDecimal;

/**
 * A value that stands for all others of its kind while an input is missing.
 *
 * @param attained false where it only stands close to the end of a range that is open there
 */
public record StandIn(Figure value, boolean attained) {
    /** A value that may be entered. */
    public static StandIn of(Figure value) {
        return new StandIn(value, true);
    }

    /** A number that may be entered. */
    public static StandIn of(BigDecimal number) {
        return of(Figure.number(number));
    }

    /** A number near an open end. */
    static StandIn near(BigDecimal number) {
        return new StandIn(Figure.number(number), false);
    }
}
