package org.spineboard.scoring.input;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** Inputs that hold what they may, by name. */
public final class Answers {
    private final Map<String, Figure> values;

    private Answers(Map<String, Figure> values) {
        this.values = values;
    }

    /** Those of a map, which may change afterwards. */
    public static Answers of(Map<String, Figure> values) {
        return new Answers(Map.copyOf(values));
    }

    /** Whether it was given. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value as given; it must have been. */
    public Figure figure(String name) {
        Figure value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nothing was given for " + name);
        }
        return value;
    }

    /** The word given. */
    public String text(String name) {
        return figure(name).text();
    }

    /** Whether that word was given. */
    public boolean is(String name, String word) {
        return text(name).equals(word);
    }

    /** The number given. */
    public BigDecimal number(String name) {
        return figure(name).exact();
    }

    /** The moment given. */
    public Instant moment(String name) {
        return OffsetDateTime.parse(text(name)).toInstant();
    }

    /** These and one more. */
    public Answers with(String name, Figure value) {
        Map<String, Figure> more = new HashMap<>(values);
        more.put(name, value);
        return new Answers(more);
    }
}
