package org.spineboard.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.input.Figure;

/** What a rule says to inputs that are all there. */
public sealed interface Reading {
    /**
     * There is a category, and mostly a total.
     *
     * @param total absent where the result is no number and no grade
     */
    record Scored(
            @Nullable Figure total, String category, List<Item> items, List<String> flags, Map<String, Figure> extra)
            implements Reading {
        /** Without flags and extras. */
        public static Scored of(@Nullable Figure total, String category, List<Item> items) {
            return new Scored(total, category, items, List.of(), Map.of());
        }

        /** A category alone. */
        public static Scored of(String category) {
            return of(null, category, List.of());
        }

        /** The same, raising a flag if so. */
        public Scored flag(String flag, boolean raised) {
            if (!raised) {
                return this;
            }
            List<String> more = new ArrayList<>(flags);
            more.add(flag);
            return new Scored(total, category, items, more, extra);
        }

        /** The same, telling a further value. */
        public Scored with(String name, Figure value) {
            Map<String, Figure> more = new LinkedHashMap<>(extra);
            more.put(name, value);
            return new Scored(total, category, items, flags, more);
        }
    }

    /**
     * The score was never meant for this.
     *
     * @param why what puts it outside
     * @param total a number that stands all the same
     */
    record OutOfScope(Item why, @Nullable Figure total) implements Reading {}

    /**
     * The inputs cannot all be true.
     *
     * @param input one of them
     * @param why what it contradicts
     * @param total a number that was entered as such
     */
    record Contradiction(String input, String why, @Nullable Figure total) implements Reading {
        public Contradiction(String input, String why) {
            this(input, why, null);
        }
    }

    /** This, if it is a score. */
    default Optional<Scored> scored() {
        return this instanceof Scored scored ? Optional.of(scored) : Optional.empty();
    }

    /** This, if it lies out of scope. */
    default Optional<OutOfScope> outOfScope() {
        return this instanceof OutOfScope outside ? Optional.of(outside) : Optional.empty();
    }

    /** This, if it is a contradiction. */
    default Optional<Contradiction> contradiction() {
        return this instanceof Contradiction wrong ? Optional.of(wrong) : Optional.empty();
    }
}
