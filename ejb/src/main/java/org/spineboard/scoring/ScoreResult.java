package org.spineboard.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.input.Figure;

/** What came of a calculation. */
public sealed interface ScoreResult {
    Status status();

    /** What it rests on. */
    Basis basis();

    /** The same on another basis. */
    ScoreResult on(Basis basis);

    /** The total, where there is exactly one. */
    default Optional<Figure> total() {
        return Optional.empty();
    }

    /** The lowest possible total; empty where there is none, or where it comes arbitrarily close to a bound. */
    default Optional<Figure> min() {
        return total();
    }

    /** The highest possible total; empty where there is none, or where it has no bound. */
    default Optional<Figure> max() {
        return total();
    }

    /** Every category that is possible, in the order of the score. */
    default List<String> categories() {
        return List.of();
    }

    /**
     * Every total that is possible, with its category, the smallest first: 9, 10 and 12 where 11 cannot come about. Empty
     * where the score has no totals. Where an input is a measured amount, totals between those told are possible as well.
     */
    default List<Outcome> outcomes() {
        return total().flatMap(total -> category().map(category -> List.of(new Outcome(total, category))))
                .orElse(List.of());
    }

    /** The category, where only one is possible. */
    default Optional<String> category() {
        return categories().size() == 1 ? Optional.of(categories().get(0)) : Optional.empty();
    }

    /** Why the inputs were refused. */
    default List<Fault> faults() {
        return List.of();
    }

    /** The inputs determine total and category. */
    record Complete(@Nullable Figure reached, List<String> categories, Basis basis) implements ScoreResult {
        @Override
        public Status status() {
            return Status.COMPLETE;
        }

        @Override
        public Optional<Figure> total() {
            return Optional.ofNullable(reached);
        }

        @Override
        public ScoreResult on(Basis other) {
            return new Complete(reached, categories, other);
        }
    }

    /** Something is missing that matters. */
    record Incomplete(
            @Nullable Figure lowest,
            @Nullable Figure highest,
            List<String> categories,
            List<Outcome> outcomes,
            Basis basis)
            implements ScoreResult {
        @Override
        public Status status() {
            return Status.INCOMPLETE;
        }

        @Override
        public Optional<Figure> min() {
            return Optional.ofNullable(lowest);
        }

        @Override
        public Optional<Figure> max() {
            return Optional.ofNullable(highest);
        }

        @Override
        public ScoreResult on(Basis other) {
            return new Incomplete(lowest, highest, categories, outcomes, other);
        }
    }

    /** The score was never meant for this. */
    record NotApplicable(@Nullable Figure reached, Basis basis) implements ScoreResult {
        @Override
        public Status status() {
            return Status.NOT_APPLICABLE;
        }

        @Override
        public Optional<Figure> total() {
            return Optional.ofNullable(reached);
        }

        @Override
        public ScoreResult on(Basis other) {
            return new NotApplicable(reached, other);
        }
    }

    /** Inputs that are not allowed, or contradict each other. */
    record Invalid(List<Fault> faults, @Nullable Figure entered, Basis basis) implements ScoreResult {
        @Override
        public Status status() {
            return Status.INVALID;
        }

        @Override
        public Optional<Figure> total() {
            return Optional.ofNullable(entered);
        }

        @Override
        public ScoreResult on(Basis other) {
            return new Invalid(faults, entered, other);
        }
    }
}
