package org.spineboard.web.text;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A memorable date as it was typed, in three parts. It keeps nonsense too, so that a draft never loses what somebody
 * wrote; {@link #date()} is empty then.
 */
public final class DayMonthYear implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MONTH_LETTERS = 3;

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

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public @Nullable String getYear() {
        return year;
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
            String digits = text(year);
            if (digits.length() != 4) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(Integer.parseInt(digits), monthNumber(), Integer.parseInt(text(day))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private int monthNumber() {
        String typed = text(month).toLowerCase(Locale.ROOT);
        int named = typed.length() < MONTH_LETTERS ? -1 : MONTHS.indexOf(typed.substring(0, MONTH_LETTERS));
        return named >= 0 ? named + 1 : Integer.parseInt(typed);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    private static boolean blank(@Nullable String part) {
        return part == null || part.isBlank();
    }
}
