package org.spineboard.column.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the marks in black on white, for letters. Words become outlines, so that no font has to be found. */
public final class PaperInk {
    private static final double LETTERS = 13;
    private static final double SLANTED = 6;
    private static final double LEVEL = 3.6;
    private static final double DOTS = 6;
    private static final float FINE = 0.6f;
    private static final float THIN = 0.8f;
    private static final float THICK = 1.6f;
    private static final float[] DASHES = {4, 3};

    private final Graphics2D on;
    private final Lettering lettering;

    /** Draws there. */
    public PaperInk(Graphics2D on, Lettering lettering) {
        this.on = on;
        this.lettering = lettering;
    }

    /** Letters of a font as outlines. */
    @FunctionalInterface
    public interface Lettering {
        /** The words in that size, their base line beginning at the origin. */
        Shape outline(String words, double size);
    }

    /** Marks, the first below all others. */
    public void draw(List<? extends Mark> marks) {
        Path2D words = new Path2D.Double();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Label label) {
                words.append(placed(label), false);
            } else if (mark instanceof Mark.Outline outline) {
                outline(outline.style(), outline.shape());
            }
        }
        fill(words, Color.BLACK);
    }

    private Shape placed(Mark.Label label) {
        Shape words = lettering.outline(label.text(), LETTERS);
        double width = words.getBounds2D().getMaxX();
        double left =
                switch (label.style()) {
                    case LEVEL, LEVEL_MARKED, SINS -> label.x() - width;
                    case HEAD, HEAD_SIDE, LETTER -> label.x() - width / 2;
                    default -> label.x();
                };
        return AffineTransform.getTranslateInstance(left, label.y()).createTransformedShape(words);
    }

    private void outline(Style style, Shape shape) {
        switch (style) {
            case ROW -> fill(shape, new Color(0.95f, 0.95f, 0.95f));
            case ROW_LINE, RIB, COCCYX -> line(shape, Color.LIGHT_GRAY, THIN);
            case PROCESS, BODY, SPINE -> {
                fill(shape, Color.WHITE);
                line(shape, Color.DARK_GRAY, THIN);
            }
            case PEDICLE, LINE -> line(shape, Color.DARK_GRAY, THIN);
            case LESION_GROUND, TREATED_GROUND -> fill(shape, Color.WHITE);
            case LESION_LYTIC -> hatched(shape, false);
            case LESION_MIXED -> hatched(shape, true);
            case LESION_BLASTIC -> striped(shape);
            case LESION_NOT_TOLD, HARDWARE_PLANNED, TARGET -> dashed(shape);
            case TREATED -> dotted(shape);
            case PEDICLE_INVOLVED, CHANGED -> fill(shape, Color.BLACK);
            case HARDWARE -> line(shape, Color.BLACK, THICK);
            default -> {
                fill(shape, Color.WHITE);
                line(shape, Color.BLACK, THIN);
            }
        }
    }

    private void hatched(Shape shape, boolean crossed) {
        Rectangle2D box = shape.getBounds2D();
        Path2D lines = new Path2D.Double();
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += SLANTED) {
            double far = x + box.getHeight();
            lines.append(new Line2D.Double(x, box.getMaxY(), far, box.getMinY()), false);
            if (crossed) {
                lines.append(new Line2D.Double(x, box.getMinY(), far, box.getMaxY()), false);
            }
        }
        within(shape, () -> line(lines, Color.BLACK, FINE));
        line(shape, Color.BLACK, THICK);
    }

    private void striped(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        Path2D lines = new Path2D.Double();
        for (double y = box.getMinY(); y < box.getMaxY(); y += LEVEL) {
            lines.append(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y), false);
        }
        within(shape, () -> line(lines, Color.BLACK, THIN));
        line(shape, Color.BLACK, THICK);
    }

    private void dotted(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        Path2D dots = new Path2D.Double();
        for (double y = box.getMinY() + 2; y < box.getMaxY() - 2; y += DOTS) {
            for (double x = box.getMinX() + 2; x < box.getMaxX() - 2; x += DOTS) {
                dots.append(new Rectangle2D.Double(x, y, 1.2, 1.2), false);
            }
        }
        fill(dots, Color.GRAY);
        line(shape, Color.GRAY, THIN);
    }

    private void within(Shape shape, Runnable drawing) {
        Shape before = on.getClip();
        on.clip(shape);
        drawing.run();
        on.setClip(before);
    }

    private void dashed(Shape shape) {
        on.setColor(Color.BLACK);
        on.setStroke(new BasicStroke(THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        on.draw(shape);
    }

    private void line(Shape shape, Color colour, float width) {
        on.setColor(colour);
        on.setStroke(new BasicStroke(width));
        on.draw(shape);
    }

    private void fill(Shape shape, Color colour) {
        on.setColor(colour);
        on.fill(shape);
    }
}
