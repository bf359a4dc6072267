package org.spineboard.column.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.ColumnRow;
import org.spineboard.column.Deposit;
import org.spineboard.column.Past;
import org.spineboard.column.Planned;
import org.spineboard.column.Saying;
import org.spineboard.column.drawing.Grid.Place;
import org.spineboard.column.drawing.Mark.Label;
import org.spineboard.column.drawing.Mark.Outline;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/** Draws a map: seen from behind, so that the patient's left is on the left, SINS and level beside it, ESCC and what was done. */
public final class ColumnDrawing {
    /** From edge to edge. */
    public static final double WIDTH = 356;

    /** What the tail bone needs below the lowest level. */
    public static final double FOOT = 13;

    private static final double MIDDLE = 156;
    private static final double HALF_BAND = 72;
    private static final double HALF_TARGET = 64;
    private static final double BRACKET = 69;
    private static final double PLANNED_BRACKET = 60;
    private static final double ESCC = 234;
    private static final double BASE_LINE = 4.6;

    private final ColumnMap map;
    private final Saying saying;
    private final Grid grid;
    private final Set<SpinalLevel> changed;
    private final List<Mark> marks = new ArrayList<>();

    /** Draws the map and marks the levels that changed. */
    public ColumnDrawing(ColumnMap map, Set<SpinalLevel> changed, Saying saying) {
        this.map = map;
        this.saying = saying;
        this.grid = new Grid(map);
        this.changed = changed;
        rows();
        bands();
        bones();
        map.rows().stream().flatMap(row -> row.past().stream()).distinct().forEach(this::hardware);
        stretches(row -> row.planned().contains(Planned.HARDWARE))
                .forEach(run -> brackets(Style.HARDWARE_PLANNED, PLANNED_BRACKET, run.get(0), run.get(run.size() - 1)));
        stretches(ColumnRow::isTarget)
                .forEach(run -> mark(Style.TARGET, frame(HALF_TARGET, run.get(0), run.get(run.size() - 1))));
        map.rows().forEach(this::letter);
        map.rows().forEach(this::labels);
        marks.addAll(new Gutter(map, saying).labels(grid));
    }

    /** Where the levels are. */
    public Grid grid() {
        return grid;
    }

    /** All of it. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** As much of it as lies in one half of the map. */
    public List<Mark> marks(Grid.Half half) {
        double bottom = half.top() + half.height() + FOOT;
        return marks.stream().filter(mark -> mark.isBetween(half.top(), bottom)).toList();
    }

    /** The words over the columns, their base line at 14. */
    public static List<Mark> heads(Saying saying) {
        double line = 14;
        return List.of(
                new Label(Style.SINS, 50, line, saying.of("head.SINS")),
                new Label(Style.HEAD_SIDE, MIDDLE - HALF_BAND + 8, line, saying.of("head.left")),
                new Label(Style.HEAD, MIDDLE, line, saying.of("head.view")),
                new Label(Style.HEAD_SIDE, MIDDLE + HALF_BAND - 8, line, saying.of("head.right")),
                new Label(Style.ESCC, ESCC, line, saying.of("head.ESCC")),
                new Label(Style.PAST, Gutter.LEFT, line, saying.of("head.past")));
    }

    private void mark(Style style, Shape shape) {
        marks.add(new Outline(style, shape));
    }

    private void rows() {
        for (Place place : grid.places()) {
            if (!row(place).deposits().isEmpty()) {
                mark(Style.ROW, new Rectangle2D.Double(0, place.top(), WIDTH, place.height()));
            }
            if (place.number() == 1 && place.top() > 0 && place.region() != 'C') {
                Path2D line = new Path2D.Double();
                line.moveTo(0, place.top() + 0.5);
                line.lineTo(WIDTH, place.top() + 0.5);
                mark(Style.ROW_LINE, line);
            }
        }
    }

    private ColumnRow row(Place place) {
        return map.at(place.level()).orElseThrow();
    }

    private void bands() {
        map.rows().stream()
                .flatMap(row -> row.past().stream())
                .filter(past -> past.kind() == Past.Kind.RADIATION)
                .distinct()
                .forEach(past -> {
                    List<Place> run = places(past.at());
                    Shape band = frame(HALF_BAND, run.get(0), run.get(run.size() - 1));
                    mark(Style.TREATED_GROUND, band);
                    mark(Style.TREATED, band);
                });
    }

    private List<Place> places(SpinalRange at) {
        return grid.places().stream()
                .filter(place -> at.overlaps(SpinalRange.of(place.level())))
                .toList();
    }

    private static Shape frame(double half, Place upper, Place lower) {
        double top = upper.top() + 0.5;
        return new RoundRectangle2D.Double(MIDDLE - half, top, 2 * half, lower.bottom() - 0.5 - top, 6, 6);
    }

    private void bones() {
        List<Place> fromBelow = new ArrayList<>(grid.places());
        Collections.reverse(fromBelow);
        fromBelow.forEach(place -> marks.addAll(new Vertebra(place, MIDDLE).ribs()));
        Pen tail = Pen.at(MIDDLE, grid.height());
        mark(
                Style.COCCYX,
                tail.move(-5, 3)
                        .bend(0, 1, 5, 3)
                        .bend(3, 9, 0, 12)
                        .bend(-3, 9, -5, 3)
                        .closed());
        for (Place place : fromBelow) {
            Vertebra vertebra = new Vertebra(place, MIDDLE);
            marks.addAll(vertebra.bone());
            row(place).drawn().ifPresent(deposit -> {
                mark(Style.LESION_GROUND, vertebra.body());
                mark(hatch(deposit), vertebra.body());
            });
        }
        for (Place place : fromBelow) {
            boolean left = row(place).deposits().stream().anyMatch(Deposit::isLeft);
            boolean right = row(place).deposits().stream().anyMatch(Deposit::isRight);
            marks.addAll(new Vertebra(place, MIDDLE).over(left, right));
        }
    }

    private static Style hatch(Deposit deposit) {
        return switch (deposit.type()) {
            case LYTIC -> Style.LESION_LYTIC;
            case MIXED -> Style.LESION_MIXED;
            case BLASTIC -> Style.LESION_BLASTIC;
            case NOT_TOLD -> Style.LESION_NOT_TOLD;
        };
    }

    private void hardware(Past past) {
        if (past.kind() != Past.Kind.HARDWARE) {
            return;
        }
        List<Place> run = places(past.at());
        brackets(Style.HARDWARE, BRACKET, run.get(0), run.get(run.size() - 1));
        for (Place place : run) {
            for (double x : new double[] {MIDDLE - BRACKET, MIDDLE + BRACKET}) {
                mark(Style.SCREW, new Ellipse2D.Double(x - 2.6, place.middle() - 2.6, 5.2, 5.2));
            }
        }
    }

    private void brackets(Style style, double out, Place upper, Place lower) {
        Shape right = Pen.at(MIDDLE, 0)
                .move(out - 9, upper.top() + 3)
                .line(out, upper.top() + 3)
                .line(out, lower.bottom() - 3)
                .line(out - 9, lower.bottom() - 3)
                .open();
        mark(style, Pen.mirrored(right, MIDDLE));
        mark(style, right);
    }

    private List<List<Place>> stretches(Predicate<ColumnRow> wanted) {
        List<List<Place>> stretches = new ArrayList<>();
        boolean inside = false;
        for (Place place : grid.places()) {
            boolean now = wanted.test(row(place));
            if (now && !inside) {
                stretches.add(new ArrayList<>());
            }
            if (now) {
                stretches.get(stretches.size() - 1).add(place);
            }
            inside = now;
        }
        return stretches;
    }

    private void letter(ColumnRow row) {
        Place place = grid.of(row.level()).orElseThrow();
        row.drawn()
                .map(deposit -> deposit.type().letter())
                .filter(letter -> !letter.isEmpty())
                .ifPresent(letter -> {
                    double top = place.middle() - 8;
                    mark(Style.LETTER_GROUND, new RoundRectangle2D.Double(MIDDLE - 8, top, 16, 16, 6, 6));
                    marks.add(new Label(Style.LETTER, MIDDLE, place.middle() + BASE_LINE, letter));
                });
        if (changed.contains(row.level())) {
            Pen pen = Pen.at(MIDDLE + BRACKET, place.middle());
            mark(
                    Style.CHANGED,
                    pen.move(0, -6).line(6, 0).line(0, 6).line(-6, 0).closed());
        }
    }

    private void labels(ColumnRow row) {
        Place place = grid.of(row.level()).orElseThrow();
        double line = place.middle() + BASE_LINE;
        boolean lesion = !row.deposits().isEmpty();
        marks.add(new Label(
                lesion ? Style.LEVEL_MARKED : Style.LEVEL, 80, line, row.level().name()));
        row.drawn().ifPresent(deposit -> {
            if (deposit.sins() != null) {
                marks.add(new Label(Style.SINS, 50, line, deposit.sins().words(saying)));
            }
            if (!deposit.escc().isEmpty()) {
                marks.add(new Label(Style.ESCC, ESCC, line, deposit.escc()));
            }
        });
    }
}
