package org.spineboard.scoring;

/**
 * A named value that a score tells beside its total.
 *
 * @param name as in the answer
 * @param saysStatus whether it carries the status as a word where it has no value of its own
 */
public record Extra(String name, boolean saysStatus) {
    /** One that is simply absent where it has no value. */
    public static Extra of(String name) {
        return new Extra(name, false);
    }
}
