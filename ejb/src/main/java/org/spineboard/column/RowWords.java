package org.spineboard.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spineboard.spine.SpinalLevel;

/**
 * A row of a map in words. The table shows them cell by cell, the name of the level on the drawing joins them; a cell of which
 * there is nothing to say is empty.
 */
public record RowWords(SpinalLevel level, String name, List<Cell> cells) {
    /** What one cell is about. */
    public enum Column {
        LESION,
        SIDES,
        SINS,
        ESCC,
        PAST,
        PLANNED
    }

    /** One cell of the table. */
    public record Cell(Column column, String words) {}

    /** Nobody changes words. */
    public RowWords {
        cells = List.copyOf(cells);
    }

    /** The words of a row. */
    public static RowWords of(ColumnRow row, Saying saying) {
        List<Cell> cells = Stream.of(Column.values())
                .map(column -> new Cell(column, words(row, column, saying)))
                .toList();
        return new RowWords(row.level(), name(row, saying), cells);
    }

    /** What the cell of a column says. */
    public String of(Column column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::words)
                .findFirst()
                .orElseThrow();
    }

    private static String words(ColumnRow row, Column column, Saying saying) {
        return switch (column) {
            case LESION -> lesion(row, saying);
            case SIDES -> each(row, deposit -> sides(deposit, saying));
            case SINS -> each(row, deposit -> sins(deposit, saying));
            case ESCC -> each(row, Deposit::escc);
            case PAST -> row.past().stream().map(past -> past.full(saying)).collect(Collectors.joining("; "));
            case PLANNED ->
                row.planned().stream()
                        .sorted()
                        .map(planned -> saying.of("planned." + planned))
                        .collect(Collectors.joining("; "));
        };
    }

    private static String lesion(ColumnRow row, Saying saying) {
        if (row.deposits().isEmpty()) {
            return saying.of(row.clear() ? "lesion.none" : "lesion.nothing");
        }
        return each(row, deposit -> saying.of("lesion." + deposit.type()));
    }

    private static String each(ColumnRow row, Function<Deposit, String> said) {
        return row.deposits().stream()
                .map(said)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String sides(Deposit deposit, Saying saying) {
        return deposit.sides() == Deposit.Sides.NONE ? "" : saying.of("sides." + deposit.sides());
    }

    private static String sins(Deposit deposit, Saying saying) {
        return deposit.sins() == null ? "" : deposit.sins().words(saying);
    }

    private static String name(ColumnRow row, Saying saying) {
        List<String> parts = new ArrayList<>(List.of(row.level().name()));
        if (row.deposits().isEmpty()) {
            parts.add(saying.of(row.clear() ? "name.none" : "name.nothing"));
        }
        for (Deposit deposit : row.deposits()) {
            parts.add(saying.of("name." + deposit.type()));
            spoken(parts, saying, "name.SINS", sins(deposit, saying));
            spoken(parts, saying, "name.ESCC", deposit.escc());
            spoken(parts, saying, "name.SIDES", sides(deposit, saying));
        }
        row.past().stream().map(past -> past.spoken(saying)).distinct().forEach(parts::add);
        row.planned().stream()
                .sorted()
                .map(planned -> saying.of("name.planned." + planned))
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    private static void spoken(List<String> parts, Saying saying, String key, String words) {
        if (!words.isEmpty()) {
            parts.add(saying.of(key, words));
        }
    }
}
