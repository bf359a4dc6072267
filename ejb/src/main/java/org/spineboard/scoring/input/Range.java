package org.spineboard.scoring.input;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers an amount may have.
 *
 * @param lowest the lower end
 * @param isOpenBelow whether the lower end itself is left out
 * @param highest the upper end, itself allowed; absent where there is none
 */
public record Range(
        BigDecimal lowest, boolean isOpenBelow, @Nullable BigDecimal highest) {
    boolean holds(BigDecimal number) {
        int above = number.compareTo(lowest);
        return (above > 0 || (above == 0 && !isOpenBelow)) && (highest == null || number.compareTo(highest) <= 0);
    }

    /** The upper end, if there is one. */
    public Optional<BigDecimal> top() {
        return Optional.ofNullable(highest);
    }

    String inWords() {
        String from = (isOpenBelow ? "> " : "≥ ") + lowest.toPlainString();
        return top().map(end -> from + " and ≤ " + end.toPlainString()).orElse(from);
    }
}
