package org.spineboard.column.drawing;

import java.awt.Shape;

/** A piece of the drawing. Later marks lie over earlier ones. */
public sealed interface Mark {
    /** What it is. */
    Style style();

    /** Whether any of it lies between two heights. */
    boolean isBetween(double top, double bottom);

    /** A line or a filled outline. */
    record Outline(Style style, Shape shape) implements Mark {
        @Override
        public boolean isBetween(double top, double bottom) {
            return shape.getBounds2D().getMaxY() >= top && shape.getBounds2D().getMinY() <= bottom;
        }
    }

    /** A word, its base line at the point. */
    record Label(Style style, double x, double y, String text) implements Mark {
        @Override
        public boolean isBetween(double top, double bottom) {
            return y >= top && y <= bottom;
        }
    }
}
