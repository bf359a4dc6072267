package org.spineboard.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "PT18H5M, 18hr 5min",
        "P3DT40M, 3d 40min",
        "P1DT5H, 1d 5hr",
        "PT59S, 0min",
        "PT0S, 0min",
        "P13D, 13d",
        "P14D, 2w",
        "P43DT1H, 6w 1d 1hr",
        "-PT40M, 40min",
        "PT24H, 1d"
    })
    void putsTheLargestUnitFirstAndLeavesOutZeros(String length, String written) {
        assertThat(Durations.duration(Duration.parse(length))).isEqualTo(written);
    }

    @Test
    void roundsWhatHasElapsedToTwoUnits() {
        Instant from = Instant.parse("2026-04-01T08:00:00Z");

        assertThat(Durations.elapsed(from, from.plus(Duration.parse("P2DT3H12M"))))
                .isEqualTo("2d 3hr");
        assertThat(Durations.elapsed(null, from)).isEqualTo("Not recorded");
    }

    @Test
    void reckonsInRealTimeOverAChangeOfTheClocks() {
        Instant before = Instant.parse("2026-03-29T00:30:00Z");

        assertThat(Durations.elapsed(before, Instant.parse("2026-03-29T01:30:00Z")))
                .isEqualTo("1hr");
    }
}
