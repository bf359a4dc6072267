package org.spineboard.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTextTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final WhenText TIMES = new WhenText(LONDON, Instant.parse("2026-04-08T10:52:00Z"));

    @ParameterizedTest
    @CsvSource({
        "08-Apr-2026 14:30,            2026-04-08T13:30:00Z",
        "8 apr 2026 14:30,             2026-04-08T13:30:00Z",
        "Wed 08-Apr-2026 14:30,        2026-04-08T13:30:00Z",
        "2026-04-08T14:30,             2026-04-08T13:30:00Z",
        "25/12/2026 9:05,              2026-12-25T09:05:00Z",
        "today 0:10,                   2026-04-07T23:10:00Z",
        "yesterday 18:00,              2026-04-07T17:00:00Z",
        "25-Oct-2026 01:30 BST,        2026-10-25T00:30:00Z",
        "25-Oct-2026 01:30 GMT,        2026-10-25T01:30:00Z",
        "25-Oct-2026 01:30 +01:00,     2026-10-25T00:30:00Z",
        "2026-11-20T19:00:00+00:00,    2026-11-20T19:00:00Z",
        "24-Oct-2026 18:00,            2026-10-24T17:00:00Z",
        "27-Mar-2027 18:00,            2027-03-27T18:00:00Z"
    })
    void readsMoments(String typed, Instant expected) {
        assertThat(TIMES.read(typed).time()).isEqualTo(ClinicalTime.at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "t,             2026-04-08",
        "-2d,           2026-04-06",
        "+3m,           2026-07-08",
        "08 April 2026, 2026-04-08",
        "31/01/2026,    2026-01-31",
        "01/31/2026,    2026-01-31",
        "04/04/2026,    2026-04-04"
    })
    void readsDays(String typed, LocalDate expected) {
        assertThat(TIMES.read(typed).time()).isEqualTo(ClinicalTime.on(expected));
    }

    @Test
    void keepsThatATimeIsRough() {
        assertThat(TIMES.read("Approx 07-Apr-2026 18:00").time())
                .isEqualTo(
                        ClinicalTime.at(Instant.parse("2026-04-07T17:00:00Z")).roughly());
    }

    @Test
    void takesUnknownForAnAnswer() {
        assertThat(TIMES.read(" unknown ").time()).isEqualTo(ClinicalTime.unknown());
    }

    @Test
    void neverGuessesBetweenTwoReadings() {
        WhenText.Reading reading = TIMES.read("03/04/2026");

        assertThat(reading.time()).isNull();
        assertThat(reading.choices()).containsExactly("03-Apr-2026", "04-Mar-2026");
    }

    @Test
    void refusesAnHourTheClockSkips() {
        assertThat(TIMES.read("28-Mar-2027 01:30").problem()).isEqualTo("shared.when.skippedByClockChange");
    }

    @Test
    void asksWhichOfTwoHoursTheClockRepeats() {
        WhenText.Reading reading = TIMES.read("25-Oct-2026 01:30");

        assertThat(reading.problem()).isEqualTo("shared.when.repeatedByClockChange");
        assertThat(reading.choices())
                .hasSize(2)
                .allSatisfy(choice -> assertThat(TIMES.read(choice).time()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31-Feb-2026", "08-Apr-2026 24:00", "08-Apr-26", "14:30", "99/99/2026", "", "+d"})
    void refusesWhatIsNoTime(String typed) {
        WhenText.Reading reading = TIMES.read(typed);

        assertThat(reading.time()).isNull();
        assertThat(reading.problem()).startsWith("shared.when.");
    }

    @Test
    void aDayMayMeanItsFirstMoment() {
        assertThat(ClinicalTime.on(LocalDate.of(2026, 4, 8)).earliest(LONDON))
                .contains(Instant.parse("2026-04-07T23:00:00Z"));
    }
}
