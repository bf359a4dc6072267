package org.spineboard.pathway;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** When the office is open: the hours that working-time clocks count. Hours are real ones across a clock change. */
record WorkingWeek(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {
    WorkingWeek {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("An office is open on some day, and opens before it closes");
        }
    }

    /** When that much working time will have passed since {@code from}. */
    Instant plus(Instant from, Duration working) {
        Duration open = working;
        LocalDate day = LocalDate.ofInstant(from, zone);
        while (true) {
            Duration today = worked(day, from, closing(day));
            if (open.compareTo(today) <= 0) {
                return open.isZero() ? from : later(from, opening(day)).plus(open);
            }
            open = open.minus(today);
            day = day.plusDays(1);
        }
    }

    /** Working time from one moment to another; negative when the other lies before. */
    Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        LocalDate last = LocalDate.ofInstant(to, zone);
        return LocalDate.ofInstant(from, zone)
                .datesUntil(last.plusDays(1))
                .map(day -> worked(day, from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration worked(LocalDate day, Instant from, Instant to) {
        if (!days.contains(day.getDayOfWeek()) || holidays.contains(day)) {
            return Duration.ZERO;
        }
        Instant start = later(from, opening(day));
        Instant end = to.isBefore(closing(day)) ? to : closing(day);
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
