package org.spineboard.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingWeekTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final WorkingWeek WEEK = new WorkingWeek(
            LONDON,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)));

    @ParameterizedTest(name = "{1} working hours after {0} it is {2}")
    @CsvSource({
        "2026-04-08T10:00, 4, 2026-04-08T14:00",
        "2026-04-08T15:00, 4, 2026-04-09T11:00",
        "2026-04-08T07:30, 4, 2026-04-08T13:00",
        "2026-04-08T19:00, 4, 2026-04-09T13:00",
        // Friday 17:55: the weekend does not count
        "2026-04-10T17:55, 4, 2026-04-13T13:00",
        "2026-04-10T16:00, 4, 2026-04-13T12:00",
        "2026-04-11T12:00, 4, 2026-04-13T13:00",
        // over Easter 2026, two holidays
        "2026-04-02T16:00, 4, 2026-04-07T12:00",
        // exactly until closing time
        "2026-04-08T13:00, 4, 2026-04-08T17:00",
        // over the change of the clock on the night to Sunday
        "2026-10-23T16:00, 4, 2026-10-26T12:00",
        "2027-03-25T16:00, 9, 2027-03-26T17:00",
        "2026-04-08T10:00, 16, 2026-04-10T10:00"
    })
    void countsOnlyOpenHours(LocalDateTime from, int hours, LocalDateTime to) {
        Instant start = at(from);

        assertThat(WEEK.plus(start, Duration.ofHours(hours))).isEqualTo(at(to));
        assertThat(WEEK.between(start, at(to))).isEqualTo(Duration.ofHours(hours));
        assertThat(WEEK.between(at(to), start)).isEqualTo(Duration.ofHours(-hours));
    }

    @Test
    void noTimeLeadsNowhere() {
        Instant sunday = at(LocalDateTime.of(2026, 4, 12, 12, 0));

        assertThat(WEEK.plus(sunday, Duration.ZERO)).isEqualTo(sunday);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }
}
