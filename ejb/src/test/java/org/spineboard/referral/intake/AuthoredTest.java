package org.spineboard.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spineboard.referral.NewReferral.Suspicion;
import org.spineboard.shared.time.ClinicalTime;

class AuthoredTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2026-11-21T08:25:00Z");

    @Test
    void clocksRunFromWhenTheOrderWasWritten() {
        assertThat(suspicion(ClinicalTime.at(WRITTEN))).isEqualTo(new Suspicion(WRITTEN, false));
        assertThat(suspicion(ClinicalTime.at(WRITTEN).roughly())).isEqualTo(new Suspicion(WRITTEN, true));
    }

    @Test
    void aDateAloneCountsFromItsFirstMoment() {
        assertThat(suspicion(ClinicalTime.on(LocalDate.of(2026, 11, 20))))
                .isEqualTo(new Suspicion(Instant.parse("2026-11-20T00:00:00Z"), true));
    }

    @Test
    void anOrderFromTheFutureOrFromNoTimeCountsFromNow() {
        assertThat(suspicion(ClinicalTime.at(NOW.plusSeconds(3600)))).isEqualTo(new Suspicion(NOW, true));
        assertThat(suspicion(ClinicalTime.unknown())).isEqualTo(new Suspicion(NOW, true));
        assertThat(suspicion(null)).isEqualTo(new Suspicion(NOW, true));
    }

    private static Suspicion suspicion(@Nullable ClinicalTime authoredOn) {
        return Authored.suspicion(authoredOn, LONDON, NOW);
    }
}
