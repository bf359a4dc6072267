package org.spineboard.column;

/** The lowest and the highest total that a score can have with what is known. */
public record Span(int low, int high) {
    /** In words: one figure once the score is complete. */
    public String words(Saying saying) {
        return low == high ? String.valueOf(low) : saying.of("span", low, high);
    }
}
