package org.spineboard.column;

import org.jspecify.annotations.Nullable;

/**
 * A lesion as the map shows it.
 *
 * @param sides which pedicles or joints are involved
 * @param sins the totals it can have, if anything is known of it
 * @param escc the grade of epidural compression, empty when it is not known
 */
public record Deposit(Type type, Sides sides, @Nullable Span sins, String escc) implements Marking {
    /** On which sides the pedicle or a joint is involved. */
    public enum Sides {
        NONE,
        LEFT,
        RIGHT,
        /** One side, and nobody said which. */
        ONE,
        BOTH
    }

    /** Whether the left pedicle is drawn as involved. */
    public boolean isLeft() {
        return sides == Sides.LEFT || sides == Sides.BOTH;
    }

    /** Whether the right pedicle is drawn as involved. */
    public boolean isRight() {
        return sides == Sides.RIGHT || sides == Sides.BOTH;
    }

    /** What a lesion is made of; each has its letter and its hatch. */
    public enum Type {
        LYTIC("L"),
        MIXED("M"),
        BLASTIC("B"),
        NOT_TOLD("");

        private final String letter;

        Type(String letter) {
            this.letter = letter;
        }

        /** The letter on the map; none for a lesion of which nobody told the type. */
        public String letter() {
            return letter;
        }
    }
}
