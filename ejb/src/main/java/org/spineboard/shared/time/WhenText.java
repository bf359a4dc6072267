package org.spineboard.shared.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, with or without a time, as people type it: {@code 08-Apr-2026 14:30}, {@code today 9:15},
 * {@code Approx 8 Apr 2026}, {@code -2d}, {@code Unknown}. Nothing is guessed: a date that reads two ways, and a time
 * the clock change skips or repeats, are given back with what to choose from.
 */
public final class WhenText {
    private static final Pattern APPROX = Pattern.compile("(?i)^(?:approx\\.?|about|~)\\s*");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+");
    private static final Pattern PARTS = Pattern.compile(
            "^(?<date>.*?)(?:[\\sT]+(?<time>\\d{1,2}:\\d{2})(?::\\d{2})?\\s*(?<offset>[A-Za-z]+|[+-]\\d{2}:\\d{2})?)?$");
    private static final Pattern RELATIVE = Pattern.compile("(?<sign>[+-])(?<count>\\d{1,3})(?<unit>[dwmy])");
    private static final Pattern NUMBERS = Pattern.compile("(?<a>\\d{1,2})[/.\\-](?<b>\\d{1,2})[/.\\-](?<year>\\d{4})");
    private static final Map<String, ZoneOffset> NAMED_OFFSETS =
            Map.of("Z", ZoneOffset.UTC, "UTC", ZoneOffset.UTC, "GMT", ZoneOffset.UTC, "BST", ZoneOffset.ofHours(1));
    private static final List<DateTimeFormatter> DATES =
            List.of(strict("d-MMM-uuuu"), strict("d MMM uuuu"), strict("d MMMM uuuu"), strict("uuuu-MM-dd"));
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final ZoneId zone;
    private final LocalDate today;

    /** Reads times of the site's zone, and "today" as the day it is there now. */
    public WhenText(ZoneId zone, Instant now) {
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
    }

    /** What came of reading: a time, or why not, with readings to choose from where there are several. */
    public record Reading(
            @Nullable ClinicalTime time, @Nullable String problem, List<String> choices) {
        static Reading of(ClinicalTime time) {
            return new Reading(time, null, List.of());
        }

        static Reading refused(String problem, String... choices) {
            return new Reading(null, problem, List.of(choices));
        }
    }

    /** Reads what was typed. */
    public Reading read(String raw) {
        String text = raw.strip();
        if (text.equalsIgnoreCase("unknown")) {
            return Reading.of(ClinicalTime.unknown());
        }
        Matcher approx = APPROX.matcher(text);
        if (approx.find()) {
            Reading exact = read(text.substring(approx.end()));
            return exact.time() == null ? exact : Reading.of(exact.time().roughly());
        }
        return readParts(WEEKDAY.matcher(text).replaceFirst(""));
    }

    /** Whether the day has not come yet at the site. */
    public boolean isAfterToday(LocalDate day) {
        return day.isAfter(today);
    }

    private Reading readParts(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Reading.refused("shared.when.notRead");
        }
        String date = parts.group("date").strip();
        Matcher numbers = NUMBERS.matcher(date);
        Reading day = numbers.matches() ? readNumbers(numbers) : readDate(date);
        String time = parts.group("time");
        LocalDate onDay = day.time() == null ? null : day.time().date();
        return time == null || onDay == null ? day : readTime(onDay, time, parts.group("offset"));
    }

    /** 03/04/2026 may be April or March; only the writer knows. */
    private static Reading readNumbers(Matcher numbers) {
        int year = Integer.parseInt(numbers.group("year"));
        Optional<LocalDate> british = date(year, numbers.group("b"), numbers.group("a"));
        Optional<LocalDate> american = date(year, numbers.group("a"), numbers.group("b"));
        if (british.isPresent() && american.isPresent() && !british.equals(american)) {
            return Reading.refused(
                    "shared.when.twoReadings", SHOWN.format(british.get()), SHOWN.format(american.get()));
        }
        return british.or(() -> american)
                .map(day -> Reading.of(ClinicalTime.on(day)))
                .orElseGet(() -> Reading.refused("shared.when.noSuchDay"));
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Reading readDate(String date) {
        String word = date.toLowerCase(Locale.ROOT);
        if (word.equals("t") || word.equals("today")) {
            return Reading.of(ClinicalTime.on(today));
        }
        if (word.equals("yesterday")) {
            return Reading.of(ClinicalTime.on(today.minusDays(1)));
        }
        Matcher relative = RELATIVE.matcher(word);
        if (relative.matches()) {
            return Reading.of(ClinicalTime.on(shifted(relative)));
        }
        return DATES.stream()
                .flatMap(format -> parse(format, date).stream())
                .findFirst()
                .map(day -> Reading.of(ClinicalTime.on(day)))
                .orElseGet(() -> Reading.refused("shared.when.notRead"));
    }

    private LocalDate shifted(Matcher relative) {
        int count = Integer.parseInt(relative.group("sign") + relative.group("count"));
        return switch (relative.group("unit")) {
            case "d" -> today.plusDays(count);
            case "w" -> today.plusWeeks(count);
            case "m" -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
    }

    private static Optional<LocalDate> parse(DateTimeFormatter format, String date) {
        try {
            return Optional.of(LocalDate.parse(capitalised(date), format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }

    /** Month names are matched as they are written in English: one capital. */
    private static String capitalised(String date) {
        return Pattern.compile("[A-Za-z]+")
                .matcher(date)
                .replaceAll(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.group().substring(1).toLowerCase(Locale.ROOT));
    }

    private Reading readTime(LocalDate day, String time, @Nullable String offset) {
        LocalDateTime local;
        try {
            local = LocalDateTime.of(day, LocalTime.parse(time, TIME));
        } catch (DateTimeParseException noSuchTime) {
            return Reading.refused("shared.when.noSuchTime");
        }
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (offset != null) {
            return readOffset(local, offset);
        }
        return switch (valid.size()) {
            case 1 -> Reading.of(ClinicalTime.at(local.toInstant(valid.get(0))));
            case 0 -> Reading.refused("shared.when.skippedByClockChange");
            default ->
                Reading.refused(
                        "shared.when.repeatedByClockChange", shown(local, valid.get(0)), shown(local, valid.get(1)));
        };
    }

    private static Reading readOffset(LocalDateTime local, String offset) {
        try {
            ZoneOffset stated = NAMED_OFFSETS.getOrDefault(offset.toUpperCase(Locale.ROOT), null);
            ZoneOffset known = stated == null ? ZoneOffset.of(offset) : stated;
            return Reading.of(ClinicalTime.at(OffsetDateTime.of(local, known).toInstant()));
        } catch (DateTimeException unknownOffset) {
            return Reading.refused("shared.when.notRead");
        }
    }

    private static String shown(LocalDateTime local, ZoneOffset offset) {
        return SHOWN.format(local) + " " + local.toLocalTime() + " "
                + offset.getId().replace("Z", "+00:00");
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
