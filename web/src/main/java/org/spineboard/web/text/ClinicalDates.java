package org.spineboard.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as clinical screens show them: {@code 08-Apr-2026}, {@code 14:32}. Neither the browser's nor the
 * server's locale has a say, and a moment is always shown in the site's zone.
 */
public final class ClinicalDates {
    /** What stands where no date is known; a cell is never empty. */
    public static final String NOT_RECORDED = "Not recorded";

    static final ZoneId ZONE =
            ZoneId.of(Optional.ofNullable(System.getenv("SPINEBOARD_ZONE")).orElse("Europe/London"));

    // Spelt out, because newer English locale data writes "Sept".
    private static final Map<Long, String> MONTHS = Map.ofEntries(
            Map.entry(1L, "Jan"),
            Map.entry(2L, "Feb"),
            Map.entry(3L, "Mar"),
            Map.entry(4L, "Apr"),
            Map.entry(5L, "May"),
            Map.entry(6L, "Jun"),
            Map.entry(7L, "Jul"),
            Map.entry(8L, "Aug"),
            Map.entry(9L, "Sep"),
            Map.entry(10L, "Oct"),
            Map.entry(11L, "Nov"),
            Map.entry(12L, "Dec"));
    private static final Map<Long, String> DAYS =
            Map.of(1L, "Mon", 2L, "Tue", 3L, "Wed", 4L, "Thu", 5L, "Fri", 6L, "Sat", 7L, "Sun");

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendPattern("dd-")
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendPattern("-uuuu")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter WEEKDAY_DATE = new DateTimeFormatterBuilder()
            .appendText(ChronoField.DAY_OF_WEEK, DAYS)
            .appendLiteral(' ')
            .append(DATE)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss zzz", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("dd MMMM uuuu", Locale.UK);

    private ClinicalDates() {}

    /** The site's zone, as the server was started with. */
    public static ZoneId zone() {
        return ZONE;
    }

    /** {@code 08-Apr-2026}. */
    public static String date(@Nullable Object when) {
        return when == null ? NOT_RECORDED : DATE.format(local(when));
    }

    /** {@code Wed 08-Apr-2026}, for meetings and due dates. */
    public static String weekdayDate(@Nullable Object when) {
        return when == null ? NOT_RECORDED : WEEKDAY_DATE.format(local(when));
    }

    /** {@code 08-Apr-2026 14:32}. */
    public static String dateTime(@Nullable Object when) {
        return when == null ? NOT_RECORDED : DATE.format(local(when)) + ' ' + TIME.format(local(when));
    }

    /** {@code Wed 08-Apr-2026 14:32}. */
    public static String weekdayDateTime(@Nullable Object when) {
        return when == null ? NOT_RECORDED : WEEKDAY_DATE.format(local(when)) + ' ' + TIME.format(local(when));
    }

    /** {@code 14:32}, never {@code 24:00}. */
    public static String time(@Nullable Object when) {
        return when == null ? NOT_RECORDED : TIME.format(local(when));
    }

    /** {@code 08-Apr-2026 14:32:07 BST}; seconds and zone are for the audit trail alone. */
    public static String auditTime(@Nullable Object when) {
        return when == null ? NOT_RECORDED : DATE.format(local(when)) + ' ' + SECONDS.format(zoned(when));
    }

    /** {@code 08 April 2026}, for letters and whatever a patient reads. */
    public static String longDate(@Nullable Object when) {
        return when == null ? NOT_RECORDED : LONG_DATE.format(local(when));
    }

    /** {@code April 2026}, the heading over the days of a month. */
    public static String month(@Nullable Object when) {
        return when == null ? NOT_RECORDED : MONTH.format(local(when));
    }

    /** Date of birth; {@code Not known} where nobody could say. */
    public static String birth(@Nullable LocalDate birthDate) {
        return birthDate == null ? Numbers.NOT_KNOWN : DATE.format(birthDate);
    }

    private static TemporalAccessor local(Object when) {
        if (when instanceof Instant || when instanceof OffsetDateTime || when instanceof ZonedDateTime) {
            return zoned(when);
        }
        if (when instanceof LocalDate || when instanceof LocalDateTime || when instanceof LocalTime) {
            return (TemporalAccessor) when;
        }
        throw new IllegalArgumentException("Not a date or time: " + when.getClass());
    }

    private static ZonedDateTime zoned(Object when) {
        if (when instanceof Instant instant) {
            return instant.atZone(ZONE);
        }
        if (when instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(ZONE);
        }
        if (when instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(ZONE);
        }
        throw new IllegalArgumentException("Not a moment: " + when.getClass());
    }
}
