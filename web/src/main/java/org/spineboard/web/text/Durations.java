package org.spineboard.web.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths of time: whole numbers, the largest unit first, no zero units, the unit glued to its number. */
public final class Durations {
    private static final int TWO = 2;

    private Durations() {}

    /** {@code 18hr 5min}, {@code 3d 40min}; less than a minute is {@code 0min}. The sign is not shown. */
    public static String duration(@Nullable Duration length) {
        return length == null ? ClinicalDates.NOT_RECORDED : String.join(" ", parts(length.abs(), Integer.MAX_VALUE));
    }

    /** How long it has been, in the two largest units: {@code 2d 3hr}. */
    public static String elapsed(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? ClinicalDates.NOT_RECORDED : rounded(Duration.between(from, to));
    }

    /** The same length in its two largest units. */
    static String rounded(Duration length) {
        return String.join(" ", parts(length.abs(), TWO));
    }

    private static List<String> parts(Duration length, int most) {
        List<String> parts = new ArrayList<>();
        long days = length.toDays();
        boolean inWeeks = days >= 14;
        add(parts, inWeeks ? days / 7 : 0, "w");
        add(parts, inWeeks ? days % 7 : days, "d");
        add(parts, length.toHoursPart(), "hr");
        add(parts, length.toMinutesPart(), "min");
        if (parts.isEmpty()) {
            return List.of("0min");
        }
        return parts.subList(0, Math.min(most, parts.size()));
    }

    private static void add(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + unit);
        }
    }
}
