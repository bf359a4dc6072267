package org.spineboard.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockReadingTest {
    private static final Instant FROM = Instant.parse("2026-04-08T10:00:00Z");
    private static final Instant DUE = FROM.plus(Duration.ofHours(24));

    @ParameterizedTest
    @CsvSource({
        "PT5H55M, LEFT, routine, 18hr 5min",
        "PT12H, LEFT, soon, 12hr",
        "PT12H20M, LEFT, soon, 11hr 40min",
        "PT18H, LEFT, urgent, 6hr",
        "PT18H50M, LEFT, urgent, 5hr 10min",
        "PT24H, LEFT, urgent, 0min",
        "PT24H40M, BREACHED, breached, 40min"
    })
    void growsLouderAsTimeRunsOut(Duration gone, String state, String tone, String span) {
        assertThat(ClockReading.of(FROM, DUE, null, FROM.plus(gone))).isEqualTo(new ClockReading(state, tone, span));
    }

    @Test
    void isMetWhenStoppedInTime() {
        Instant stopped = FROM.plus(Duration.parse("PT12H30M"));

        ClockReading reading = ClockReading.of(FROM, DUE, stopped, DUE.plusSeconds(99_999));

        assertThat(reading).isEqualTo(new ClockReading("MET", "done", "12hr 30min"));
        assertThat(reading.glyph()).isEqualTo("glyph-tick");
    }

    @Test
    void staysBreachedWhenStoppedLate() {
        assertThat(ClockReading.of(FROM, DUE, DUE.plusSeconds(3600), DUE.plusSeconds(99_999)))
                .isEqualTo(new ClockReading("BREACHED", "breached", "1hr"));
    }
}
