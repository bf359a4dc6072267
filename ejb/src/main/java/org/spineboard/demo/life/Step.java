package org.spineboard.demo.life;

import java.time.Instant;
import java.util.List;

/** One deed at its time; {@link Deed} says what the words are. */
public record Step(Instant at, Deed deed, List<String> words) {
    public Step {
        words = List.copyOf(words);
    }

    /** The words at that place. */
    public String word(int place) {
        return words.get(place);
    }

    /** Number of the meeting it belongs to. */
    public int sitting() {
        return Integer.parseInt(word(0));
    }
}
