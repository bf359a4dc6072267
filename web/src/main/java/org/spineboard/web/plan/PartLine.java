package org.spineboard.web.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line about a treatment: parts with a long dash between them, each of some pieces.
 *
 * @param muted whether it only adds to the line above it
 */
public record PartLine(List<List<Piece>> parts, boolean muted) {
    private static final String DASH = " \u2013 ";

    public PartLine {
        parts = List.copyOf(parts);
    }

    /** Some words of a line. */
    public record Piece(String text, boolean strong, boolean label) {}

    static Piece plain(String text) {
        return new Piece(text, false, false);
    }

    static Piece strong(String text) {
        return new Piece(text, true, false);
    }

    static Piece label(String text) {
        return new Piece(text, false, true);
    }

    /** A line of words that only adds to the one above it. */
    static PartLine muted(String text) {
        return new PartLine(List.of(List.of(plain(text))), true);
    }

    /** The line as one text. */
    String text() {
        return parts.stream()
                .map(part -> part.stream().map(Piece::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(DASH));
    }

    /** Collects a line. */
    static final class Builder {
        private final List<List<Piece>> parts = new ArrayList<>();

        Builder part(Piece... pieces) {
            parts.add(Arrays.asList(pieces));
            return this;
        }

        /** A part of plain words; left out without any. */
        Builder words(String text) {
            return text.isEmpty() ? this : part(plain(text));
        }

        PartLine line() {
            return new PartLine(parts, false);
        }
    }
}
