package org.spineboard.web.column;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.ColumnRow;
import org.spineboard.column.RowWords;
import org.spineboard.column.drawing.ColumnDrawing;
import org.spineboard.column.drawing.Grid;
import org.spineboard.column.drawing.Mark;
import org.spineboard.spine.SpinalLevel;

/**
 * The drawing of a column map with a link over each level. Two halves, one under the other or side by side as the screen
 * allows; assistive technology meets the links alone, one of which is the stop of the tab key.
 */
@FacesComponent(ColumnFigure.TYPE)
public class ColumnFigure extends UIComponentBase {
    static final String TYPE = "org.spineboard.column.Figure";
    private static final int HEAD = 20;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        ColumnMap map = (ColumnMap) Objects.requireNonNull(getAttributes().get("map"));
        ColumnDrawing drawing = new ColumnDrawing(map, changed(), ColumnWords::say);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "app-column", null);
        out.writeAttribute("role", "group", null);
        out.writeAttribute("aria-label", text("label"), null);
        out.writeAttribute("data-app", "column", null);
        List<Grid.Half> halves = drawing.grid().halves();
        String stop = stop(map);
        for (Grid.Half half : halves) {
            boolean first = half.equals(halves.get(0));
            out.startElement("div", this);
            out.writeAttribute("class", first ? "app-column-half" : "app-column-half is-lower", null);
            half(out, new Half(half, drawing.marks(half), first));
            for (Grid.Place place : half.places()) {
                link(out, map.at(place.level()).orElseThrow(), stop);
            }
            out.endElement("div");
        }
        out.endElement("div");
    }

    private record Half(Grid.Half grid, List<Mark> marks, boolean first) {}

    private void half(ResponseWriter out, Half half) throws IOException {
        SvgInk ink = new SvgInk(out, text("name"));
        picture(out, "app-column-head", 0, HEAD);
        ink.draw(ColumnDrawing.heads(ColumnWords::say));
        out.endElement("svg");
        double below = half.first() ? 0 : ColumnDrawing.FOOT;
        picture(out, "app-column-drawing", half.grid().top(), half.grid().height() + below);
        if (half.first()) {
            ink.hatches();
        }
        ink.draw(half.marks());
        out.endElement("svg");
    }

    private void picture(ResponseWriter out, String styleClass, double top, double height) throws IOException {
        out.startElement("svg", this);
        out.writeAttribute("class", styleClass, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("width", SvgInk.number(ColumnDrawing.WIDTH), null);
        out.writeAttribute("height", SvgInk.number(height), null);
        out.writeAttribute("preserveAspectRatio", "xMinYMin slice", null);
        String box = "0 " + SvgInk.number(top) + " " + SvgInk.number(ColumnDrawing.WIDTH) + " ";
        out.writeAttribute("viewBox", box + SvgInk.number(height), null);
    }

    private void link(ResponseWriter out, ColumnRow row, String stop) throws IOException {
        String level = row.level().name();
        out.startElement("a", this);
        out.writeAttribute("class", "app-column-level is-" + Character.toLowerCase(level.charAt(0)), null);
        out.writeAttribute("href", text("href") + level, null);
        out.writeAttribute("id", text("name") + "-" + level, null);
        out.writeAttribute("data-level", level, null);
        out.writeAttribute("tabindex", level.equals(stop) ? "0" : "-1", null);
        if (level.equals(text("selected"))) {
            out.writeAttribute("aria-current", "true", null);
        }
        String name = RowWords.of(row, ColumnWords::say).name();
        out.writeAttribute(
                "aria-label", changed().contains(row.level()) ? ColumnWords.say("name.changed", name) : name, null);
        out.endElement("a");
    }

    /** The selected level, else the first with a lesion, else the first. */
    private String stop(ColumnMap map) {
        return map.rows().stream()
                .filter(row -> row.level().name().equals(text("selected")))
                .findFirst()
                .or(() -> map.rows().stream()
                        .filter(row -> !row.deposits().isEmpty())
                        .findFirst())
                .orElse(map.rows().get(0))
                .level()
                .name();
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    private Set<SpinalLevel> changed() {
        return getAttributes().get("changed") instanceof Collection<?> levels
                ? levels.stream().map(SpinalLevel.class::cast).collect(Collectors.toSet())
                : Set.of();
    }
}
