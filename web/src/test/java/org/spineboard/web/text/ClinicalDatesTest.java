package org.spineboard.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClinicalDatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 8);
    private static final Instant SUMMER = Instant.parse("2026-04-08T13:32:07Z");
    private static final Instant WINTER = Instant.parse("2026-01-08T13:32:07Z");

    @Test
    void writesADayWithTwoDigitsAndThreeLetters() {
        assertThat(ClinicalDates.date(DAY)).isEqualTo("08-Apr-2026");
        assertThat(ClinicalDates.weekdayDate(DAY)).isEqualTo("Wed 08-Apr-2026");
        assertThat(ClinicalDates.date(LocalDate.of(2026, 9, 1))).isEqualTo("01-Sep-2026");
    }

    @Test
    void ignoresTheLocaleOfTheServer() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(ClinicalDates.weekdayDate(LocalDate.of(2026, 5, 12))).isEqualTo("Tue 12-May-2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void showsAMomentInTheZoneOfTheSite() {
        assertThat(ClinicalDates.dateTime(SUMMER)).isEqualTo("08-Apr-2026 14:32");
        assertThat(ClinicalDates.dateTime(WINTER)).isEqualTo("08-Jan-2026 13:32");
        assertThat(ClinicalDates.weekdayDateTime(OffsetDateTime.parse("2026-04-08T23:32:00Z")))
                .isEqualTo("Thu 09-Apr-2026 00:32");
    }

    @Test
    void writesMidnightAsTheStartOfADay() {
        assertThat(ClinicalDates.time(LocalDateTime.of(2026, 4, 8, 0, 0))).isEqualTo("00:00");
    }

    @Test
    void keepsSecondsAndZoneForTheAudit() {
        assertThat(ClinicalDates.auditTime(SUMMER)).isEqualTo("08-Apr-2026 14:32:07 BST");
        assertThat(ClinicalDates.auditTime(WINTER)).isEqualTo("08-Jan-2026 13:32:07 GMT");
    }

    @Test
    void writesTheMonthOutInLetters() {
        assertThat(ClinicalDates.longDate(DAY)).isEqualTo("08 April 2026");
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(ClinicalDates.date(null)).isEqualTo("Not recorded");
        assertThat(ClinicalDates.dateTime(null)).isEqualTo("Not recorded");
        assertThat(ClinicalDates.birth(null)).isEqualTo("Not known");
    }
}
