package org.spineboard.column.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Draws in the coordinates of one level: from the midline to the right, from the upper edge down. */
final class Pen {
    private final Path2D path = new Path2D.Double();
    private final double middle;
    private final double top;

    private Pen(double middle, double top) {
        this.middle = middle;
        this.top = top;
    }

    static Pen at(double middle, double top) {
        return new Pen(middle, top);
    }

    Pen move(double x, double y) {
        path.moveTo(middle + x, top + y);
        return this;
    }

    Pen line(double x, double y) {
        path.lineTo(middle + x, top + y);
        return this;
    }

    Pen bend(double overX, double overY, double x, double y) {
        path.quadTo(middle + overX, top + overY, middle + x, top + y);
        return this;
    }

    Shape open() {
        return path;
    }

    Shape closed() {
        path.closePath();
        return path;
    }

    Shape oval(double x, double y, double wide, double high) {
        return new Ellipse2D.Double(middle + x - wide, top + y - high, 2 * wide, 2 * high);
    }

    /** The same on the other side of the midline. */
    static Shape mirrored(Shape shape, double middle) {
        AffineTransform other = new AffineTransform(-1, 0, 0, 1, 2 * middle, 0);
        return other.createTransformedShape(shape);
    }
}
