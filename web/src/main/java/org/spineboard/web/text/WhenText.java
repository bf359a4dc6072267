package org.spineboard.web.text;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment of the recent past or near future as it was typed: {@code Tue 07-Apr-2026 18:00}, {@code t 14:30},
 * {@code -2d}, {@code Unknown}. It keeps what cannot be read too, so that a draft never loses it. A date of digits alone
 * that could be read two ways is not guessed at.
 */
public final class WhenText implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?(\\d{1,2})[\\s-]([a-z]{3,9})[\\s-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern SHIFT = Pattern.compile("([+-])(\\d{1,3})([dwmy])");
    private static final Pattern CLOCK = Pattern.compile("^(.*?)\\s*\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)$");

    private @Nullable String text;
    private boolean approximate;

    /** The text of a moment that is known already. */
    public static WhenText of(@Nullable Instant moment, boolean approximate) {
        WhenText when = new WhenText();
        when.text = moment == null ? null : ClinicalDates.weekdayDateTime(moment);
        when.approximate = approximate;
        return when;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public boolean isApproximate() {
        return approximate;
    }

    public void setApproximate(boolean approximate) {
        this.approximate = approximate;
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return text == null || text.isBlank();
    }

    /** Whether the person says that nobody knows. */
    public boolean isUnknown() {
        return List.of("unknown", "not known").contains(plain());
    }

    /** Whether the text may be read as two different dates, as 03/04/2026 may. */
    public boolean isAmbiguous() {
        Matcher slashed = SLASHED.matcher(datePart());
        return slashed.matches()
                && Integer.parseInt(slashed.group(1)) <= 12
                && Integer.parseInt(slashed.group(2)) <= 12
                && !slashed.group(1).equals(slashed.group(2));
    }

    /** The moment in the site's zone; a date without a time is its midnight. Empty when it cannot be read. */
    public Optional<Instant> moment(Instant now) {
        return date(now).map(date -> LocalDateTime.of(date, time())).map(when -> when.atZone(ClinicalDates.ZONE)
                .toInstant());
    }

    /** The date alone. */
    public Optional<LocalDate> date(Instant now) {
        if (isEmpty() || isUnknown() || isAmbiguous()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(read(datePart(), now.atZone(ClinicalDates.ZONE)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate read(String typed, ZonedDateTime now) {
        if (List.of("t", "today", "").contains(typed)) {
            return now.toLocalDate();
        }
        Matcher shift = SHIFT.matcher(typed);
        if (shift.matches()) {
            return shifted(now.toLocalDate(), shift);
        }
        Matcher named = NAMED.matcher(typed);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).substring(0, 3)) + 1;
            return date(named.group(3), String.valueOf(month), named.group(1));
        }
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher slashed = SLASHED.matcher(typed);
        if (slashed.matches()) {
            boolean dayFirst = Integer.parseInt(slashed.group(2)) <= 12;
            return date(slashed.group(3), slashed.group(dayFirst ? 2 : 1), slashed.group(dayFirst ? 1 : 2));
        }
        return null;
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static LocalDate shifted(LocalDate today, Matcher shift) {
        long count = Long.parseLong(shift.group(2)) * ("-".equals(shift.group(1)) ? -1 : 1);
        return switch (shift.group(3)) {
            case "d" -> today.plusDays(count);
            case "w" -> today.plusWeeks(count);
            case "m" -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
    }

    private LocalTime time() {
        Matcher clock = CLOCK.matcher(plain());
        return clock.matches()
                ? LocalTime.of(Integer.parseInt(clock.group(2)), Integer.parseInt(clock.group(3)))
                : LocalTime.MIDNIGHT;
    }

    private String datePart() {
        Matcher clock = CLOCK.matcher(plain());
        return clock.matches() ? clock.group(1).strip() : plain();
    }

    private String plain() {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceFirst("^approx\\s+", "");
    }
}
