package org.spineboard.demo.life;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that falls the same way each time. */
final class Dice {
    private static final int PERCENT = 100;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A number from the least to the most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True as often as that in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    <T> T of(List<T> choices) {
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
