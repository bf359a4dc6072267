package org.spineboard.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDatesTest {
    private static final Instant NOW = Instant.parse("2026-04-08T13:32:00Z");

    @ParameterizedTest
    @CsvSource({
        "27, 3, 1958, 1958-03-27",
        "27, March, 1958, 1958-03-27",
        " 7, mar, 1958, 1958-03-07",
        "29, 2, 2024, 2024-02-29"
    })
    void readsAMemorableDate(String day, String month, String year, LocalDate date) {
        assertThat(typed(day, month, year).date()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "27 3 1958, 27, 3, 1958",
        "12-Nov-2026, 12, Nov, 2026",
        "27/03/2026, 27, 03, 2026",
        "4.4.2026, 4, 4, 2026",
        " 7 march 2026 , 7, march, 2026"
    })
    void takesAWholeDateApartThatStandsInItsFirstField(String text, String day, String month, String year) {
        DayMonthYear typed = typed(text, "", "");

        assertThat(typed.getDay()).isEqualTo(day);
        assertThat(typed.getMonth()).isEqualTo(month);
        assertThat(typed.getYear()).isEqualTo(year);
        assertThat(typed.date()).isPresent();
        assertThat(DayMonthYear.ofLine(typed.line()).date()).isEqualTo(typed.date());
    }

    @ParameterizedTest
    @CsvSource({"03/04/2026, '', ''", "3-4-2026, '', ''", "27 3 1958, 4, ''", "27 3, '', ''"})
    void guessesAtNothingThatStandsInTheFirstField(String day, String month, String year) {
        DayMonthYear typed = typed(day, month, year);

        assertThat(typed.date()).isEmpty();
        assertThat(typed.getDay()).isEqualTo(day);
        assertThat(DayMonthYear.ofLine(typed.line()).getDay()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"29, 2, 2023", "31, 4, 1958", "27, 13, 1958", "27, 3, 58", "x, 3, 1958", "'', '', ''"})
    void keepsWhatIsNoDate(String day, String month, String year) {
        DayMonthYear typed = typed(day, month, year);

        assertThat(typed.date()).isEmpty();
        assertThat(typed.getDay()).isEqualTo(day);
    }

    @Test
    void takesAKnownDateApart() {
        assertThat(DayMonthYear.of(LocalDate.of(1958, 3, 14)).date()).contains(LocalDate.of(1958, 3, 14));
        assertThat(DayMonthYear.of(null).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Tue 07-Apr-2026 18:00, 2026-04-07T17:00:00Z",
        "7 april 2026 18:00, 2026-04-07T17:00:00Z",
        "Approx 07-Apr-2026 18:00, 2026-04-07T17:00:00Z",
        "2026-04-07 08:05, 2026-04-07T07:05:00Z",
        "t 14:30, 2026-04-08T13:30:00Z",
        "14.30, 2026-04-08T13:30:00Z",
        "-2d, 2026-04-05T23:00:00Z",
        "+3m, 2026-07-07T23:00:00Z",
        "27/04/2026, 2026-04-26T23:00:00Z",
        "04/04/2026, 2026-04-03T23:00:00Z"
    })
    void readsAMoment(String text, Instant moment) {
        assertThat(when(text).moment(NOW)).contains(moment);
    }

    @Test
    void doesNotGuessAtADateThatCanBeReadTwoWays() {
        WhenText when = when("03/04/2026 10:00");

        assertThat(when.isAmbiguous()).isTrue();
        assertThat(when.moment(NOW)).isEmpty();
    }

    @Test
    void acceptsThatNobodyKnows() {
        assertThat(when("Unknown").isUnknown()).isTrue();
        assertThat(when("Unknown").moment(NOW)).isEmpty();
        assertThat(when("last week some time").moment(NOW)).isEmpty();
        assertThat(when("30-Feb-2026").moment(NOW)).isEmpty();
        assertThat(when("07-Foo-2026").moment(NOW)).isEmpty();
    }

    @Test
    void writesAKnownMomentAsItWillBeReadAgain() {
        assertThat(WhenText.of(NOW, true).moment(NOW)).contains(NOW);
    }

    private static DayMonthYear typed(String day, String month, String year) {
        DayMonthYear typed = new DayMonthYear();
        typed.setDay(day);
        typed.setMonth(month);
        typed.setYear(year);
        return typed;
    }

    private static WhenText when(String text) {
        WhenText when = new WhenText();
        when.setText(text);
        return when;
    }
}
