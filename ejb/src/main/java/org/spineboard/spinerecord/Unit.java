package org.spineboard.spinerecord;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A unit a number may be given in.
 *
 * @param symbol as it is written, such as {@code mg/dL}; empty for a bare number
 * @param times what a value is multiplied by to get it in the first unit of its aspect
 * @param over what it is then divided by
 */
public record Unit(String symbol, BigDecimal times, BigDecimal over) implements Serializable {
    static Unit of(String symbol) {
        return new Unit(symbol, BigDecimal.ONE, BigDecimal.ONE);
    }

    static Unit times(String symbol, String factor) {
        return new Unit(symbol, new BigDecimal(factor), BigDecimal.ONE);
    }

    static Unit over(String symbol, String divisor) {
        return new Unit(symbol, BigDecimal.ONE, new BigDecimal(divisor));
    }

    /** The value in the first unit of the aspect. */
    BigDecimal toFirst(BigDecimal value) {
        return value.multiply(times).divide(over, MathContext.DECIMAL64);
    }

    /** The value, given in the first unit of the aspect, in this one. */
    BigDecimal ofFirst(BigDecimal value) {
        return value.multiply(over).divide(times, MathContext.DECIMAL64);
    }
}
