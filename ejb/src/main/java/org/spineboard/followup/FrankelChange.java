package org.spineboard.followup;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the neurology.
 *
 * @param grades by how many grades; 0 when it was maintained
 */
public record FrankelChange(Direction direction, int grades) implements Serializable {
    /** Which way it went. */
    public enum Direction {
        MAINTAINED,
        IMPROVED,
        WORSENED
    }

    /** From before treatment to now; empty when one of the two is not known. */
    public static Optional<FrankelChange> of(@Nullable Frankel before, @Nullable Frankel now) {
        if (before == null || now == null) {
            return Optional.empty();
        }
        int grades = now.compareTo(before);
        if (grades == 0) {
            return Optional.of(new FrankelChange(Direction.MAINTAINED, 0));
        }
        return Optional.of(new FrankelChange(grades > 0 ? Direction.IMPROVED : Direction.WORSENED, Math.abs(grades)));
    }

    /** As tables write it, such as {@code IMPROVED_1}. */
    @Override
    public String toString() {
        return grades == 0 ? direction.name() : direction + "_" + grades;
    }
}
