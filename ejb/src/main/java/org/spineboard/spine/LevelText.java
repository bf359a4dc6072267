package org.spineboard.spine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Levels as people type them: {@code T8}, {@code T7 to T9}, {@code T6-T10, L3}. */
public final class LevelText {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;]|\\band\\b)\\s*");
    private static final Pattern STRETCH =
            Pattern.compile("(?<from>[CTLS]\\d{1,2})(?:\\s*(?:TO|-|\\u2013)\\s*(?<to>[CTLS]?\\d{1,2}))?");

    private LevelText() {}

    /** The stretches, from above to below; empty when any of it cannot be read or runs upwards. */
    public static Optional<List<SpinalRange>> read(String typed) {
        List<SpinalRange> ranges = new ArrayList<>();
        for (String one : SEPARATOR.splitAsStream(typed.strip()).toList()) {
            Optional<SpinalRange> range = stretch(one.toUpperCase(Locale.ROOT));
            if (range.isEmpty()) {
                return Optional.empty();
            }
            ranges.add(range.get());
        }
        ranges.sort(Comparator.comparing(SpinalRange::from).thenComparing(SpinalRange::to));
        return Optional.of(List.copyOf(ranges));
    }

    /** The stretches in words. */
    public static String of(List<SpinalRange> ranges) {
        return ranges.stream().map(SpinalRange::toString).collect(Collectors.joining(", "));
    }

    private static Optional<SpinalRange> stretch(String text) {
        Matcher parts = STRETCH.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String from = parts.group("from");
        String to = Optional.ofNullable(parts.group("to")).orElse(from);
        // "T7-9" names the region once.
        String lower = Character.isDigit(to.charAt(0)) ? from.charAt(0) + to : to;
        return SpinalLevel.named(from).flatMap(upper -> SpinalLevel.named(lower)
                .filter(last -> upper.compareTo(last) <= 0)
                .map(last -> new SpinalRange(upper, last)));
    }
}
