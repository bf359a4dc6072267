package org.spineboard.demo.life;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Today, office hours, and the board's Fridays: ten behind and six to come; and the meeting that sits at this very
 * moment, called between two Fridays.
 */
public final class Diary {
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final LocalTime BOARD = LocalTime.of(9, 0);
    private static final Duration LONG = Duration.ofHours(2);
    private static final Duration SHORT = Duration.ofMinutes(50);
    /** Long enough ago that two cases are through and a third is being discussed. */
    private static final Duration SITS_SINCE = Duration.ofMinutes(17);

    private static final int BEHIND = 10;
    private static final int TO_COME = 6;

    private final Instant now;
    private final ZoneId zone;
    private final List<Sitting> sittings;
    private final Optional<Sitting> session;

    /** The diary as it is open on that moment. */
    public Diary(Instant now, ZoneId zone) {
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
        this.zone = zone;
        ZonedDateTime here = this.now.atZone(zone);
        LocalDate friday = here.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        boolean over = !friday.atTime(BOARD).plus(LONG).atZone(zone).toInstant().isAfter(this.now);
        LocalDate next = over ? friday.plusWeeks(1) : friday;
        this.sittings = IntStream.range(0, BEHIND + TO_COME)
                .mapToObj(week -> new Sitting(
                        week,
                        next.plusWeeks(week - BEHIND).atTime(BOARD).atZone(zone).toInstant(),
                        LONG))
                .toList();
        Sitting called = new Sitting(BEHIND + TO_COME, this.now.minus(SITS_SINCE), SHORT);
        this.session = Optional.of(called).filter(one -> sittings.stream().noneMatch(one::overlaps));
    }

    public Instant now() {
        return now;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The meetings of the Fridays, the earliest first. */
    List<Sitting> sittings() {
        return sittings;
    }

    /** The meeting called for this moment; none where a Friday's is too near. */
    Optional<Sitting> session() {
        return session;
    }

    /** Every meeting, that of this moment the last. */
    public List<Sitting> meetings() {
        return Stream.concat(sittings.stream(), session.stream()).toList();
    }

    /** The last meeting that is over. */
    Sitting last() {
        return sittings.get(BEHIND - 1);
    }

    Instant hoursAgo(double hours) {
        return now.minus(Duration.ofMinutes(Math.round(hours * 60)));
    }

    /** The first meeting with room for a case listed at that time. */
    Optional<Sitting> sittingFor(Instant listedAt, int minutes, boolean urgent) {
        return sittings.stream()
                .filter(sitting -> sitting.takes(listedAt, minutes, urgent))
                .findFirst();
    }

    /** That many minutes of office time later. */
    Instant work(Instant from, int minutes) {
        ZonedDateTime at = office(from.atZone(zone));
        long left = minutes;
        long today = Duration.between(at, at.with(CLOSES)).toMinutes();
        while (left > today) {
            left -= today;
            at = office(at.with(CLOSES).plusMinutes(1));
            today = Duration.between(at, at.with(CLOSES)).toMinutes();
        }
        return at.plusMinutes(left).toInstant();
    }

    private static ZonedDateTime office(ZonedDateTime at) {
        boolean weekend = at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend) {
            return at.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(OPENS);
        }
        if (at.toLocalTime().isAfter(CLOSES)) {
            return office(at.plusDays(1).with(OPENS));
        }
        return at.toLocalTime().isBefore(OPENS) ? at.with(OPENS) : at;
    }
}
