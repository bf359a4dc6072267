package org.spineboard.biopsy.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.BiopsyState;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** What a case has of tissue follows from all its biopsies and waivers, in whatever order they came. */
class TissueStandingTest {
    private static final Instant FIRST = Instant.parse("2026-04-07T10:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(60);

    @Test
    void withoutAnythingTissueIsNeeded() {
        assertThat(TissueStanding.of(List.of(), List.of())).isEqualTo(TissueStanding.NEEDED);
    }

    @Test
    void aRequestAloneIsNoResult() {
        assertThat(TissueStanding.of(List.of(biopsy(FIRST, BiopsyState.RECEIVED, null)), List.of()))
                .isEqualTo(TissueStanding.NEEDED);
    }

    @Test
    void aReportIsAResultUnlessTheSampleIsInadequate() {
        assertThat(TissueStanding.of(List.of(reported(Adequacy.DIAGNOSTIC)), List.of()))
                .isEqualTo(TissueStanding.FOUND);
        assertThat(TissueStanding.of(List.of(reported(Adequacy.ADEQUATE_NON_DIAGNOSTIC)), List.of()))
                .isEqualTo(TissueStanding.FOUND);
        assertThat(TissueStanding.of(List.of(reported(Adequacy.INADEQUATE)), List.of()))
                .isEqualTo(TissueStanding.NEEDED);
    }

    @Test
    void oneUsableResultOfSeveralIsEnough() {
        assertThat(TissueStanding.of(List.of(reported(Adequacy.INADEQUATE), reported(Adequacy.DIAGNOSTIC)), List.of()))
                .isEqualTo(TissueStanding.FOUND);
    }

    @Test
    void aWaiverHoldsUntilTissueIsAskedForAgain() {
        assertThat(TissueStanding.of(List.of(), List.of(waiver(FIRST)))).isEqualTo(TissueStanding.WAIVED);
        assertThat(TissueStanding.of(List.of(biopsy(LATER, BiopsyState.REQUESTED, null)), List.of(waiver(FIRST))))
                .isEqualTo(TissueStanding.NEEDED);
        assertThat(TissueStanding.of(List.of(biopsy(LATER, BiopsyState.CANCELLED, null)), List.of(waiver(FIRST))))
                .isEqualTo(TissueStanding.WAIVED);
    }

    @Test
    void afterAnInadequateSampleTissueCanBeWaived() {
        assertThat(TissueStanding.of(List.of(reported(Adequacy.INADEQUATE)), List.of(waiver(LATER))))
                .isEqualTo(TissueStanding.WAIVED);
    }

    private static BiopsyRow reported(Adequacy adequacy) {
        return biopsy(FIRST, BiopsyState.REPORTED, adequacy);
    }

    private static BiopsyRow biopsy(Instant requested, BiopsyState state, @Nullable Adequacy adequacy) {
        return new BiopsyRow(
                UUID.randomUUID(), 1, state, "ATYPICAL", null, requested, "U", null, false, null, adequacy, null);
    }

    private static WaiverRow waiver(Instant at) {
        return new WaiverRow(
                UUID.randomUUID(), "RISK", "Too near", new Signature("s", "U", Role.SPINE_SURGEON, "RSC", at));
    }
}
