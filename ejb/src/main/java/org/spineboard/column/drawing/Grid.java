package org.spineboard.column.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spineboard.column.ColumnMap;
import org.spineboard.spine.SpinalLevel;

/** How high each level is drawn and how far down. Cut into two halves, a map fits a low screen in two columns. */
public final class Grid {
    private static final double SMALL = 24;
    private static final double THORACIC = 25;
    private static final double LUMBAR = 30;

    private final List<Place> places = new ArrayList<>();
    private final double height;

    /** The grid of a map's levels. */
    public Grid(ColumnMap map) {
        double top = 0;
        for (SpinalLevel level : map.levels()) {
            Place place = new Place(level, top, high(level));
            places.add(place);
            top += place.height();
        }
        this.height = top;
    }

    /** Where a level is drawn. */
    public record Place(SpinalLevel level, double top, double height) {
        /** The lower edge. */
        public double bottom() {
            return top + height;
        }

        /** Half way down. */
        public double middle() {
            return top + height / 2;
        }

        char region() {
            return level.name().charAt(0);
        }

        int number() {
            return Integer.parseInt(level.name().substring(1));
        }
    }

    /** A half of the map. */
    public record Half(List<Place> places) {
        /** The upper edge. */
        public double top() {
            return places.get(0).top();
        }

        /** From edge to edge. */
        public double height() {
            return places.get(places.size() - 1).bottom() - top();
        }
    }

    private static double high(SpinalLevel level) {
        return switch (level.name().charAt(0)) {
            case 'T' -> THORACIC;
            case 'L' -> LUMBAR;
            default -> SMALL;
        };
    }

    /** The levels from above. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** Where that level is. */
    public Optional<Place> of(SpinalLevel level) {
        return places.stream().filter(place -> place.level() == level).findFirst();
    }

    /** From edge to edge. */
    public double height() {
        return height;
    }

    /** The two halves, as equal as whole levels allow. */
    public List<Half> halves() {
        int upper = (int)
                places.stream().filter(place -> place.middle() <= height / 2).count();
        return List.of(new Half(places.subList(0, upper)), new Half(places.subList(upper, places.size())));
    }
}
