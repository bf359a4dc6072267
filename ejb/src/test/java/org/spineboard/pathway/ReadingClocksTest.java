package org.spineboard.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.pathway.Milestone.ACKNOWLEDGED;
import static org.spineboard.pathway.Milestone.CASE_ENDED;
import static org.spineboard.pathway.Milestone.EMERGENCY_RECEIVED;
import static org.spineboard.pathway.Milestone.EMERGENCY_SUSPECTED;
import static org.spineboard.pathway.Milestone.MRI_DONE;
import static org.spineboard.pathway.Milestone.RECEIVED;
import static org.spineboard.pathway.Milestone.STOOD_DOWN;
import static org.spineboard.pathway.Milestone.TRIAGED;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingClocksTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant T0 = Instant.parse("2026-04-08T10:00:00Z");
    private static final Instant LATER_ON = Instant.parse("2028-01-01T00:00:00Z");

    private final ClockBook book = new ClockBook(
            List.of(
                    terms("TRIAGE_EMERGENCY", 1, EMERGENCY_RECEIVED, ACKNOWLEDGED, Hours.ELAPSED, 15),
                    terms("TRIAGE_ELECTIVE", 1, RECEIVED, TRIAGED, Hours.WORKING, 240),
                    terms("MRI_MSCC_24H", 1, EMERGENCY_SUSPECTED, MRI_DONE, Hours.ELAPSED, 1440),
                    terms("MRI_MSCC_24H", 2, EMERGENCY_SUSPECTED, MRI_DONE, Hours.ELAPSED, 720)),
            Map.of(LimitKey.UNDO, new ClockBook.Span(Hours.ELAPSED, Duration.ofMinutes(10))),
            new WorkingWeek(
                    LONDON,
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    Set.of()));

    @ParameterizedTest(name = "24 hours after {0} in London it is {1}")
    @CsvSource({
        "2026-10-24T18:00, 2026-10-25T17:00",
        "2026-10-25T00:30, 2026-10-25T23:30",
        "2027-03-27T18:00, 2027-03-28T19:00",
        "2027-03-28T00:30, 2027-03-29T01:30"
    })
    void countHoursAndNotTheWallClock(LocalDateTime start, LocalDateTime due) {
        ClockReading clock =
                only(book.read(List.of(new Occurrence(EMERGENCY_SUSPECTED, at(start))), at(start)), "MRI_MSCC_24H");

        assertThat(clock.due()).isEqualTo(at(due));
        assertThat(clock.left()).isEqualTo(Duration.ofHours(24));
    }

    @ParameterizedTest(name = "{0} minutes of 24 hours gone: {1}, {2}")
    @CsvSource({
        "0, RUNNING, ROUTINE",
        "719, RUNNING, ROUTINE",
        "720, RUNNING, SOON",
        "1079, RUNNING, SOON",
        "1080, RUNNING, URGENT",
        "1439, RUNNING, URGENT",
        "1440, OVERDUE, BREACHED",
        "2000, OVERDUE, BREACHED"
    })
    void growLouder(long gone, ClockState state, ClockLevel level) {
        ClockReading clock = only(
                book.read(List.of(new Occurrence(EMERGENCY_SUSPECTED, T0)), T0.plus(Duration.ofMinutes(gone))),
                "MRI_MSCC_24H");

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.level()).isEqualTo(level);
        assertThat(clock.left()).isEqualTo(Duration.ofMinutes(1440 - gone));
        assertThat(clock.fractionLeft()).isEqualTo(Math.max(0, (1440 - gone) / 1440.0));
    }

    @ParameterizedTest(name = "met after {0} minutes: late {1}")
    @CsvSource({"5, false", "15, false", "16, true"})
    void areMetInTimeOrLate(long after, boolean late) {
        Instant stop = T0.plus(Duration.ofMinutes(after));
        ClockReading clock = only(
                book.read(
                        List.of(new Occurrence(EMERGENCY_RECEIVED, T0), new Occurrence(ACKNOWLEDGED, stop)),
                        stop.plusSeconds(3600)),
                "TRIAGE_EMERGENCY");

        assertThat(clock.state()).isEqualTo(ClockState.MET);
        assertThat(clock.stopped()).isEqualTo(stop);
        assertThat(clock.isBreached()).isEqualTo(late);
    }

    @Test
    void areNotMetByWhatHappenedBefore() {
        ClockReading clock = only(
                book.read(
                        List.of(
                                new Occurrence(ACKNOWLEDGED, T0.minusSeconds(1)),
                                new Occurrence(EMERGENCY_RECEIVED, T0)),
                        T0),
                "TRIAGE_EMERGENCY");

        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void countWorkingHoursOverTheWeekend() {
        Instant friday = at(LocalDateTime.of(2026, 4, 10, 16, 0));
        Instant monday = at(LocalDateTime.of(2026, 4, 13, 10, 0));

        ClockReading clock = only(book.read(List.of(new Occurrence(RECEIVED, friday)), monday), "TRIAGE_ELECTIVE");

        assertThat(clock.due()).isEqualTo(at(LocalDateTime.of(2026, 4, 13, 12, 0)));
        assertThat(clock.left()).isEqualTo(Duration.ofHours(2));
        assertThat(clock.level()).isEqualTo(ClockLevel.SOON);
    }

    @Test
    void beginAgainWithEachNewEmergencyAndKeepTheOldOne() {
        Instant again = T0.plus(Duration.ofHours(5));

        List<ClockReading> clocks = book.read(
                List.of(new Occurrence(EMERGENCY_SUSPECTED, T0), new Occurrence(EMERGENCY_SUSPECTED, again)), again);

        assertThat(clocks).extracting(ClockReading::started).containsExactly(T0, again);
    }

    @Test
    void endUnmetWithTheEmergencyOrTheCase() {
        for (Milestone end : List.of(STOOD_DOWN, CASE_ENDED)) {
            List<ClockReading> clocks = book.read(
                    List.of(new Occurrence(EMERGENCY_SUSPECTED, T0), new Occurrence(end, T0.plusSeconds(60))),
                    T0.plusSeconds(90_000));

            assertThat(only(clocks, "MRI_MSCC_24H").state()).isEqualTo(ClockState.ENDED);
        }
    }

    @Test
    void ofElectiveCasesAreNotEndedByAStandDown() {
        List<ClockReading> clocks =
                book.read(List.of(new Occurrence(RECEIVED, T0), new Occurrence(STOOD_DOWN, T0.plusSeconds(60))), T0);

        assertThat(only(clocks, "TRIAGE_ELECTIVE").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void keepTheVersionOfTheRuleTheyStartedUnder() {
        ClockReading before =
                only(book.read(List.of(new Occurrence(EMERGENCY_SUSPECTED, T0)), LATER_ON), "MRI_MSCC_24H");
        ClockReading after =
                only(book.read(List.of(new Occurrence(EMERGENCY_SUSPECTED, LATER_ON)), LATER_ON), "MRI_MSCC_24H");

        assertThat(before.ruleVersion()).isEqualTo(1);
        assertThat(before.due()).isEqualTo(T0.plus(Duration.ofHours(24)));
        assertThat(after.ruleVersion()).isEqualTo(2);
        assertThat(after.due()).isEqualTo(LATER_ON.plus(Duration.ofHours(12)));
    }

    @Test
    void areKeptForListsAndReadBackTheSame() {
        List<Occurrence> history =
                List.of(new Occurrence(EMERGENCY_RECEIVED, T0), new Occurrence(EMERGENCY_SUSPECTED, T0));

        RunningClock next = book.next(history, T0).orElseThrow();

        assertThat(next.rule()).isEqualTo("TRIAGE_EMERGENCY");
        assertThat(next.soon()).isEqualTo(T0.plus(Duration.ofSeconds(450)));
        assertThat(book.read(next, T0)).isEqualTo(only(book.read(history, T0), "TRIAGE_EMERGENCY"));
    }

    @Test
    void areNotKeptWhenNoneIsOpen() {
        assertThat(book.next(List.of(new Occurrence(ACKNOWLEDGED, T0)), T0)).isEmpty();
    }

    @Test
    void limitsSayUntilWhen() {
        assertThat(book.due(LimitKey.UNDO, T0)).isEqualTo(T0.plus(Duration.ofMinutes(10)));
    }

    private static ClockReading only(List<ClockReading> clocks, String rule) {
        return clocks.stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((one, other) -> {
                    throw new AssertionError("More than one " + rule);
                })
                .orElseThrow();
    }

    private static ClockTerms terms(
            String key, int version, Milestone start, Milestone stop, Hours hours, int minutes) {
        Instant from = version == 1 ? Instant.EPOCH : LATER_ON;
        return new ClockTerms(key, version, start, stop, hours, Duration.ofMinutes(minutes), 50, 25, from);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }
}
