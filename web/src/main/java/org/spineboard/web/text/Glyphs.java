package org.spineboard.web.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which sign stands for what; the functions of the tag library that are not about words. */
public final class Glyphs {
    private static final int MOST_TICKS = 10;

    private Glyphs() {}

    /** A constant's name as a class name: {@code NOT_RECORDED} is {@code not-recorded}. */
    public static String lower(@Nullable Object constant) {
        return constant == null
                ? ""
                : constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Bars from one to four for an urgency. */
    public static String urgencyGlyph(@Nullable Object urgency) {
        return switch (String.valueOf(urgency)) {
            case "EMERGENCY" -> "bars-4";
            case "URGENT" -> "bars-3";
            case "SOON" -> "bars-2";
            case "ROUTINE" -> "bars-1";
            default -> "glyph-dots";
        };
    }

    /** Icon of what is known about allergies; each answer has its own. */
    public static String allergyIcon(@Nullable String allergies) {
        return switch (String.valueOf(allergies)) {
            case "KNOWN" -> "list";
            case "NONE_KNOWN" -> "tick";
            case "UNAVAILABLE" -> "close";
            default -> "pen";
        };
    }

    /** One entry per item of a readiness bar: true while they are done. */
    public static List<Boolean> ticks(int done, int total) {
        return IntStream.range(0, Math.max(0, total))
                .mapToObj(item -> item < done)
                .toList();
    }

    /** What a clock shows; a clock without an end shows nothing and must not be asked. */
    public static ClockReading clock(Instant from, Instant due, @Nullable Instant stopped, Instant now) {
        return ClockReading.of(from, due, stopped, now);
    }
}
