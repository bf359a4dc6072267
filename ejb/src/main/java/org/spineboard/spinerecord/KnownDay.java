package org.spineboard.spinerecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day no more exactly than it is known.
 *
 * @param first the first day it may have been
 */
@Embeddable
public record KnownDay(
        @Column(name = "last_day") LocalDate first,

        @Enumerated(EnumType.STRING) @Column(name = "last_day_known")
        Exactness exactness)
        implements Serializable {
    /** What is known of it. */
    public enum Exactness {
        DAY,
        MONTH,
        YEAR
    }

    public static KnownDay day(LocalDate day) {
        return new KnownDay(day, Exactness.DAY);
    }

    public static KnownDay month(int year, int month) {
        return new KnownDay(LocalDate.of(year, month, 1), Exactness.MONTH);
    }

    public static KnownDay year(int year) {
        return new KnownDay(LocalDate.of(year, 1, 1), Exactness.YEAR);
    }

    /** The last day it may have been. */
    public LocalDate latest() {
        return switch (exactness) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }
}
