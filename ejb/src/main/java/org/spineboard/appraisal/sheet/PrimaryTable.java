package org.spineboard.appraisal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How each score sees a primary, read from {@code primaries.csv}: a line per primary of the record, a column per score. An
 * empty place means that the paper does not list it: the board has to choose, and nothing is guessed.
 */
final class PrimaryTable {
    private static final Map<String, Map<String, String>> ROWS = read();

    private PrimaryTable() {}

    /** The word or the words, parted by a bar, that a score has for a primary. */
    static Optional<List<String>> of(String primary, String column) {
        return Optional.ofNullable(ROWS.getOrDefault(primary, Map.of()).get(column))
                .filter(words -> !words.isEmpty())
                .map(words -> Arrays.asList(words.split("\\|")));
    }

    /** The primaries it has a line for. */
    static Iterable<String> primaries() {
        return ROWS.keySet();
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream file = PrimaryTable.class.getResourceAsStream("/org/spineboard/appraisal/primaries.csv")) {
            byte[] bytes = Objects.requireNonNull(file, "primaries.csv").readAllBytes();
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            String[] columns = lines.get(0).split(",", -1);
            Map<String, Map<String, String>> rows = new HashMap<>();
            lines.stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> rows.put(cells[0], row(columns, cells)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        Map<String, String> row = new HashMap<>();
        IntStream.range(1, columns.length).forEach(at -> row.put(columns[at], cells[at]));
        return row;
    }
}
