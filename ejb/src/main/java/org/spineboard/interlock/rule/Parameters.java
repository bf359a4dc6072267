package org.spineboard.interlock.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The numbers and words a version of a rule works with. One that is missing or cannot be read breaks the rule. */
public record Parameters(Map<String, String> all) implements Serializable {
    public Parameters {
        all = Map.copyOf(all);
    }

    /** Written one in a line, name and value parted by an equals sign. */
    public static Parameters read(String lines) {
        return new Parameters(lines.lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(), parts -> parts[1].strip(), (earlier, later) -> later)));
    }

    /** The same way back, in the order of their names. */
    public String written() {
        return new TreeMap<>(all)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** A number. */
    public BigDecimal number(String name) {
        return new BigDecimal(value(name));
    }

    /** A whole number. */
    public int whole(String name) {
        return number(name).intValueExact();
    }

    /** Words, parted by commas, without regard to capitals. */
    public List<String> words(String name) {
        return Arrays.stream(value(name).split(","))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Codes, parted by commas. */
    public List<String> codes(String name) {
        return words(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    }

    /** Whole numbers by word, each written after its word: {@code bevacizumab 28, axitinib 2}. */
    public Map<String, Integer> table(String name) {
        return words(name).stream()
                .map(entry -> entry.split("\\s+"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.valueOf(parts[1])));
    }

    private String value(String name) {
        String value = all.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No parameter " + name);
        }
        return value;
    }
}
