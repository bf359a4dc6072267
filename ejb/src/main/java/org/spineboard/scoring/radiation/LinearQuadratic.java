package org.spineboard.scoring.radiation;

import java.math.BigDecimal;
import java.math.MathContext;

/** The linear-quadratic model without time factor (Fowler 1989). Doses in Gy; one division at the end of each. */
final class LinearQuadratic {
    /** Reference dose of a fraction. */
    static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final MathContext PRECISE = new MathContext(60);

    private LinearQuadratic() {}

    /** D (1 + d / αβ) with d = D / n. */
    static BigDecimal bed(BigDecimal dose, BigDecimal fractions, BigDecimal alphaBeta) {
        BigDecimal scaled = fractions.multiply(alphaBeta);
        return dose.multiply(scaled.add(dose)).divide(scaled, PRECISE);
    }

    /** D (d + αβ) / (2 + αβ) with d = D / n. */
    static BigDecimal eqd2(BigDecimal dose, BigDecimal fractions, BigDecimal alphaBeta) {
        BigDecimal scaled = fractions.multiply(alphaBeta);
        return dose.multiply(dose.add(scaled)).divide(fractions.multiply(TWO.add(alphaBeta)), PRECISE);
    }

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, PRECISE);
    }
}
