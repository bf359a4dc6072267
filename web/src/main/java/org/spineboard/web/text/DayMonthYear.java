package org.spineboard.web.text;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A memorable date as it was typed, in three parts. One that was typed or pasted whole into the first is as good, unless
 * it can be read two ways, as 03/04/2026 can. It keeps nonsense too, so that a draft never loses what somebody wrote;
 * {@link #date()} is empty then.
 */
public final class DayMonthYear implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MONTH_LETTERS = 3;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String BETWEEN = "|";
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{1,2})([\\s./-]+)(\\d{1,2}|\\p{L}{3,9})[\\s./-]+(\\d{4})");

    private @Nullable String day;
    private @Nullable String month;
    private @Nullable String year;

    /** The parts of a date that is known already. */
    public static DayMonthYear of(@Nullable LocalDate date) {
        DayMonthYear typed = new DayMonthYear();
        if (date != null) {
            typed.day = String.valueOf(date.getDayOfMonth());
            typed.month = String.valueOf(date.getMonthValue());
            typed.year = String.valueOf(date.getYear());
        }
        return typed;
    }

    /** The parts from the one line in which a draft keeps them. */
    public static DayMonthYear ofLine(@Nullable String line) {
        String[] parts = line == null ? new String[0] : line.split("\\|", -1);
        DayMonthYear typed = new DayMonthYear();
        if (parts.length == 3) {
            typed.day = parts[0];
            typed.month = parts[1];
            typed.year = parts[2];
        }
        return typed;
    }

    /** The parts in one line, to be kept; empty when nothing was typed. */
    public String line() {
        return isEmpty()
                ? ""
                : Stream.of(getDay(), getMonth(), getYear())
                        .map(part -> text(part).replace(BETWEEN, ""))
                        .collect(Collectors.joining(BETWEEN));
    }

    public @Nullable String getDay() {
        return part(1, day);
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getMonth() {
        return part(3, month);
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public @Nullable String getYear() {
        return part(4, year);
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    /** Whether nothing at all was typed. */
    public boolean isEmpty() {
        return blank(day) && blank(month) && blank(year);
    }

    /** The date, if the three parts make one; a year needs four digits, a month may be a name. */
    public Optional<LocalDate> date() {
        try {
            String digits = text(getYear());
            if (digits.length() != 4) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(Integer.parseInt(digits), monthNumber(), Integer.parseInt(text(getDay()))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private int monthNumber() {
        String typed = text(getMonth()).toLowerCase(Locale.ROOT);
        int named = typed.length() < MONTH_LETTERS ? -1 : MONTHS.indexOf(typed.substring(0, MONTH_LETTERS));
        return named >= 0 ? named + 1 : Integer.parseInt(typed);
    }

    private @Nullable String part(int group, @Nullable String alone) {
        Matcher whole = WHOLE.matcher(text(day));
        boolean split = blank(month) && blank(year) && whole.matches() && !isAmbiguous(whole);
        return split ? whole.group(group) : alone;
    }

    /** Digits with a sign between them are written day first here and month first elsewhere. */
    private static boolean isAmbiguous(Matcher whole) {
        String second = whole.group(3);
        return !whole.group(2).isBlank()
                && Character.isDigit(second.charAt(0))
                && !whole.group(1).equals(second)
                && Integer.parseInt(whole.group(1)) <= MONTHS_OF_A_YEAR
                && Integer.parseInt(second) <= MONTHS_OF_A_YEAR;
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    private static boolean blank(@Nullable String part) {
        return part == null || part.isBlank();
    }
}
