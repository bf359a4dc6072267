package org.spineboard.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number people use for a case, on the phone and on paper: the year it was opened and a running number, such as
 * {@code 2026-0412}. It is the only name of a case that may appear in logs and browser titles.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber>, Serializable {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{4,7}");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A case number reads like 2026-0412");
        }
    }

    /** The number of the {@code sequence}th case of {@code year}; sequences past 9999 simply grow longer. */
    public static CaseNumber of(int year, long sequence) {
        return new CaseNumber(String.format(Locale.ROOT, "%04d-%04d", year, sequence));
    }

    /** Whether the text has the shape of a case number; says nothing about such a case existing. */
    public static boolean looksLike(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
