package org.spineboard.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);

    @ParameterizedTest
    @CsvSource({
        "2026-04-08, 0d",
        "2026-04-05, 3d",
        "2026-03-12, 27d",
        "2026-03-11, 4w",
        "2026-03-01, 5w 3d",
        "2025-04-09, 52w",
        "2025-04-08, 12m",
        "2024-12-05, 16m 3d",
        "2024-04-08, 2y",
        "2018-12-08, 7y 4m",
        "2008-04-09, 17y 11m",
        "2008-04-08, 18y",
        "1958-03-14, 68y",
        "1958-04-09, 67y",
        "2026-04-09, Not known"
    })
    void usesTheUnitsOfTheAge(LocalDate born, String written) {
        assertThat(Ages.age(born, TODAY)).isEqualTo(written);
    }

    @Test
    void countsTheFirstHoursByTheClock() {
        Instant born = Instant.parse("2026-04-07T10:00:00Z");

        assertThat(Ages.ageOfNewborn(born, Instant.parse("2026-04-07T11:59:00Z")))
                .isEqualTo("119min");
        assertThat(Ages.ageOfNewborn(born, Instant.parse("2026-04-07T12:00:00Z")))
                .isEqualTo("2hr");
        assertThat(Ages.ageOfNewborn(born, Instant.parse("2026-04-09T09:59:00Z")))
                .isEqualTo("47hr");
        assertThat(Ages.ageOfNewborn(born, Instant.parse("2026-04-09T10:00:00Z")))
                .isEqualTo("2d");
    }

    @Test
    void theDeadHaveNoAgeToday() {
        LocalDate born = LocalDate.of(1949, 1, 30);

        assertThat(Ages.bracketedAge(born, LocalDate.of(2026, 4, 4), TODAY)).isEmpty();
        assertThat(Ages.ageAt(born, LocalDate.of(2026, 4, 4))).isEqualTo("77y");
        assertThat(Ages.bracketedAge(born, null, TODAY)).isEqualTo("(77y)");
        assertThat(Ages.bracketedAge(null, null, TODAY)).isEmpty();
    }
}
