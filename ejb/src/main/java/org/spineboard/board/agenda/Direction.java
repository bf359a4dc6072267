package org.spineboard.board.agenda;

/** Where a case on an agenda is moved. */
public enum Direction {
    UP,
    DOWN,
    TOP,
    BOTTOM;

    /** The new place of whoever stands at {@code at} among {@code size}, both counted from 0. */
    int from(int at, int size) {
        return switch (this) {
            case UP -> Math.max(0, at - 1);
            case DOWN -> Math.min(size - 1, at + 1);
            case TOP -> 0;
            case BOTTOM -> size - 1;
        };
    }
}
