package org.spineboard.web.column;

import jakarta.faces.context.ResponseWriter;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.column.drawing.Mark;
import org.spineboard.column.drawing.Style;

/** Writes the marks of a drawing as SVG. Looks come from the style sheet; only the hatches are named here. */
final class SvgInk {
    private static final Map<Style, String> HATCHED = Map.of(
            Style.LESION_LYTIC, "lytic",
            Style.LESION_MIXED, "mixed",
            Style.LESION_BLASTIC, "blastic",
            Style.TREATED, "treated");
    private static final int MOST_COORDINATES = 6;

    private final ResponseWriter out;
    private final String name;

    /** Writes there; the name keeps the hatches of several drawings of one page apart. */
    SvgInk(ResponseWriter out, String name) {
        this.out = out;
        this.name = name;
    }

    /** The hatches, once for a drawing. */
    void hatches() throws IOException {
        out.startElement("defs", null);
        hatch("lytic", "4.6", "rotate(45)", "M0 0V4.6");
        hatch("mixed", "4.6", "rotate(45)", "M0 0V4.6M0 0H4.6");
        hatch("blastic", "3.2", null, "M0 0H3.2");
        hatch("treated", "7", null, "M1.7 1.7h.1M5.2 5.2h.1");
        out.endElement("defs");
    }

    private void hatch(String kind, String size, @Nullable String turned, String lines) throws IOException {
        out.startElement("pattern", null);
        out.writeAttribute("id", name + "-" + kind, null);
        out.writeAttribute("width", size, null);
        out.writeAttribute("height", size, null);
        out.writeAttribute("patternUnits", "userSpaceOnUse", null);
        if (turned != null) {
            out.writeAttribute("patternTransform", turned, null);
        }
        out.startElement("path", null);
        out.writeAttribute("class", "map-hatch is-" + kind, null);
        out.writeAttribute("d", lines, null);
        out.endElement("path");
        out.endElement("pattern");
    }

    /** Marks, the first below all others. */
    void draw(List<? extends Mark> marks) throws IOException {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Outline outline) {
                path(outline);
            } else if (mark instanceof Mark.Label label) {
                text(label);
            }
        }
    }

    private void path(Mark.Outline outline) throws IOException {
        out.startElement("path", null);
        out.writeAttribute("class", styleClass(outline.style()), null);
        String hatch = HATCHED.get(outline.style());
        if (hatch != null) {
            out.writeAttribute("fill", "url(#" + name + "-" + hatch + ")", null);
        }
        out.writeAttribute("d", data(outline.shape()), null);
        out.endElement("path");
    }

    private void text(Mark.Label label) throws IOException {
        out.startElement("text", null);
        out.writeAttribute("class", styleClass(label.style()), null);
        out.writeAttribute("x", number(label.x()), null);
        out.writeAttribute("y", number(label.y()), null);
        out.writeText(label.text(), null);
        out.endElement("text");
    }

    private static String styleClass(Style style) {
        return "map-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String data(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[MOST_COORDINATES];
        for (PathIterator way = shape.getPathIterator(null); !way.isDone(); way.next()) {
            int kind = way.currentSegment(at);
            data.append("MLQCZ".charAt(kind));
            int coordinates = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < coordinates; i++) {
                data.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return data.toString();
    }

    /** A tenth of a pixel is as much as anybody sees. */
    static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }
}
