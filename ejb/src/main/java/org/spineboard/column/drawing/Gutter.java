package org.spineboard.column.drawing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.Past;
import org.spineboard.column.Saying;
import org.spineboard.column.drawing.Grid.Place;
import org.spineboard.column.drawing.Mark.Label;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/**
 * The words right of the drawing: what a stretch has had, one line beside each of its levels. A stretch that is too short for all
 * its lines keeps the first; a treatment for which no line is left is counted. The table has everything.
 */
final class Gutter {
    static final double LEFT = 276;

    private final Map<SpinalLevel, Line> lines = new EnumMap<>(SpinalLevel.class);
    private final Map<SpinalLevel, Integer> more = new EnumMap<>(SpinalLevel.class);
    private final Saying saying;

    Gutter(ColumnMap map, Saying saying) {
        this.saying = saying;
        map.rows().stream().flatMap(row -> row.past().stream()).distinct().forEach(past -> place(past, map.levels()));
    }

    private record Line(Style style, String words) {}

    private void place(Past past, List<SpinalLevel> levels) {
        List<SpinalLevel> own = levels.stream()
                .filter(level -> past.at().overlaps(SpinalRange.of(level)))
                .toList();
        List<SpinalLevel> free =
                own.stream().filter(level -> !lines.containsKey(level)).toList();
        if (free.isEmpty()) {
            more.merge(own.get(0), 1, Integer::sum);
            return;
        }
        List<String> words = past.lines(saying);
        for (int i = 0; i < Math.min(words.size(), free.size()); i++) {
            lines.put(free.get(i), new Line(i == 0 ? style(past) : Style.PAST, words.get(i)));
        }
    }

    private static Style style(Past past) {
        return past.kind() == Past.Kind.RADIATION ? Style.PAST_RADIATION : Style.PAST_HARDWARE;
    }

    List<Label> labels(Grid grid) {
        return lines.entrySet().stream()
                .map(entry -> label(grid.of(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
    }

    private Label label(Place place, Line line) {
        int others = more.getOrDefault(place.level(), 0);
        String words = others == 0 ? line.words() : saying.of("past.more", line.words(), others);
        return new Label(line.style(), LEFT, place.middle() + 4.6, words);
    }
}
