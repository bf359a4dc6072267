package org.spineboard.demo.people;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that falls the same way each time. */
public final class Dice {
    private static final int PERCENT = 100;

    private final Random random;

    /** With the same seed it falls the same way. */
    public Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A number from the least to the most, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True as often as that in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    /** One of these. */
    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
        int left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("No weight");
    }
}
