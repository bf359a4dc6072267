package org.spineboard.column;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/** One spine, level by level from above. Whatever a map says is a marking on a stretch of it. */
public record ColumnMap(List<ColumnRow> rows) {
    /** Nobody changes a map. */
    public ColumnMap {
        rows = List.copyOf(rows);
    }

    /** Something at a stretch. */
    public record Placed(SpinalRange at, Marking marking) {}

    /** The map of a spine that has those levels. */
    public static ColumnMap of(Collection<SpinalLevel> levels, Collection<Placed> placed) {
        return new ColumnMap(levels.stream()
                .sorted()
                .map(level -> ColumnRow.of(
                        level,
                        placed.stream()
                                .filter(one -> one.at().overlaps(SpinalRange.of(level)))
                                .map(Placed::marking)
                                .toList()))
                .toList());
    }

    /** The row of a level. */
    public Optional<ColumnRow> at(SpinalLevel level) {
        return rows.stream().filter(row -> row.level() == level).findFirst();
    }

    /** The levels from above. */
    public List<SpinalLevel> levels() {
        return rows.stream().map(ColumnRow::level).toList();
    }
}
