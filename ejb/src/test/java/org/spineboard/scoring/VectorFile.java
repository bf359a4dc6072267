package org.spineboard.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The acceptance rows of a score: inputs and what is expected of them. */
final class VectorFile {
    private static final String EXPECTED = "expected_";

    private VectorFile() {}

    /** One row, by column. */
    record VectorRow(String key, Map<String, String> cells) {
        /** What is entered. */
        Map<String, String> inputs() {
            Map<String, String> inputs = new LinkedHashMap<>(cells);
            inputs.keySet()
                    .removeIf(name -> name.startsWith(EXPECTED) || name.equals("case_id") || name.equals("source"));
            return inputs;
        }

        /** What stands in the column of that name; empty where it is blank. */
        Optional<String> expected(String name) {
            return Optional.ofNullable(cells.get(EXPECTED + name)).filter(cell -> !cell.isEmpty());
        }

        /** Names of the further values. */
        List<String> extras() {
            return cells.keySet().stream()
                    .filter(name -> name.startsWith(EXPECTED))
                    .map(name -> name.substring(EXPECTED.length()))
                    .filter(name -> !name.equals("total") && !name.equals("category"))
                    .toList();
        }

        @Override
        public String toString() {
            return String.valueOf(cells.get("case_id"));
        }
    }

    /** All rows of a score. */
    static List<VectorRow> of(String key) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(VectorFile.class.getResourceAsStream("/vectors/" + key + ".csv"), key),
                UTF_8))) {
            List<List<String>> lines = reader.lines().map(VectorFile::split).toList();
            return lines.stream()
                    .skip(1)
                    .map(line -> row(key, lines.get(0), line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VectorRow row(String key, List<String> header, List<String> line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.get(i));
        }
        return new VectorRow(key, cells);
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
