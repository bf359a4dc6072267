package org.spineboard.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A person's age in the units a clinician would use at that age. */
public final class Ages {
    private static final int ADULT_YEARS = 18;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_ONLY = 28;

    private Ages() {}

    /** Age on a day: {@code 3d}, {@code 5w 2d}, {@code 14m 3d}, {@code 7y 4m}, {@code 68y}. */
    public static String age(@Nullable LocalDate birthDate, @Nullable LocalDate on) {
        if (birthDate == null || on == null || birthDate.isAfter(on)) {
            return Numbers.NOT_KNOWN;
        }
        long days = ChronoUnit.DAYS.between(birthDate, on);
        long months = ChronoUnit.MONTHS.between(birthDate, on);
        long years = months / MONTHS_OF_YEAR;
        if (days < DAYS_ONLY) {
            return days + "d";
        }
        if (years < 1) {
            return two(days / 7, "w", days % 7, "d");
        }
        if (years < 2) {
            return two(months, "m", ChronoUnit.DAYS.between(birthDate.plusMonths(months), on), "d");
        }
        if (years < ADULT_YEARS) {
            return two(years, "y", months % MONTHS_OF_YEAR, "m");
        }
        return years + "y";
    }

    /** Age of a newborn by the clock: minutes under two hours, hours under two days, then as {@link #age}. */
    public static String ageOfNewborn(Instant born, Instant now) {
        long minutes = ChronoUnit.MINUTES.between(born, now);
        if (minutes < 120) {
            return minutes + "min";
        }
        long hours = minutes / 60;
        if (hours < 48) {
            return hours + "hr";
        }
        return age(LocalDate.ofInstant(born, ClinicalDates.ZONE), LocalDate.ofInstant(now, ClinicalDates.ZONE));
    }

    /** Age at death, or at any other day. */
    public static String ageAt(@Nullable LocalDate birthDate, @Nullable LocalDate on) {
        return age(birthDate, on);
    }

    /** {@code (68y)} as it stands behind a date of birth; nothing for the dead or where the date is not known. */
    public static String bracketedAge(@Nullable LocalDate birthDate, @Nullable LocalDate diedOn, LocalDate today) {
        return birthDate == null || diedOn != null ? "" : '(' + age(birthDate, today) + ')';
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return small == 0 ? large + largeUnit : large + largeUnit + ' ' + small + smallUnit;
    }
}
