package org.spineboard.column;

import java.util.List;
import java.util.stream.Stream;
import org.spineboard.spine.SpinalLevel;

/**
 * What one cell said at one time and says at another.
 *
 * @param before empty when nothing was said
 * @param after empty when nothing is said any more
 */
public record ColumnChange(SpinalLevel level, RowWords.Column column, String before, String after) {
    /** What changed from one map to the next, from above; a level that only one of them has counts as a blank in the other. */
    public static List<ColumnChange> between(ColumnMap before, ColumnMap after, Saying saying) {
        return Stream.concat(before.levels().stream(), after.levels().stream())
                .distinct()
                .sorted()
                .flatMap(level -> of(words(before, level, saying), words(after, level, saying)))
                .toList();
    }

    private static RowWords words(ColumnMap map, SpinalLevel level, Saying saying) {
        return RowWords.of(map.at(level).orElseGet(() -> ColumnRow.of(level, List.of())), saying);
    }

    private static Stream<ColumnChange> of(RowWords before, RowWords after) {
        return Stream.of(RowWords.Column.values())
                .map(column -> new ColumnChange(before.level(), column, before.of(column), after.of(column)))
                .filter(change -> !change.before().equals(change.after()));
    }
}
