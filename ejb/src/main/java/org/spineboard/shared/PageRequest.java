package org.spineboard.shared;

import java.io.Serializable;

/** Which part of a list is wanted: rows from {@code first} (0 is the top), {@code size} of them, 200 at most. */
public record PageRequest(int first, int size) implements Serializable {
    private static final int MOST = 200;

    public PageRequest {
        if (first < 0) {
            throw new IllegalArgumentException("A page starts at row 0 or later");
        }
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " rows");
        }
    }
}
