package org.spineboard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.referral.form.Primary;

/** The worked rows of the rule: asked for vessels and an open operation together only. */
class EmbolisationRuleTest {
    @ParameterizedTest
    @CsvSource({
        "KIDNEY, CORPECTOMY, true",
        "PROSTATE, PERCUTANEOUS_FIXATION, false",
        "THYROID, VERTEBROPLASTY, false",
        "THYROID, SEPARATION_SURGERY, true",
        "LIVER, DECOMPRESSION_ONLY, true",
        "LIVER, EN_BLOC, true",
        "KIDNEY, DECOMPRESSION_INSTRUMENTED, true",
        "KIDNEY, PERCUTANEOUS_FIXATION, false",
        "KIDNEY, EXTERNAL_ORTHOSIS, false",
        "BREAST, CORPECTOMY, false"
    })
    void asksWhenBothHold(Primary primary, Procedure procedure, boolean asked) {
        assertThat(EmbolisationRule.asks(primary, procedure)).isEqualTo(asked);
    }

    @Test
    void asksNothingWhenNobodyNamedThePrimary() {
        assertThat(EmbolisationRule.asks(null, Procedure.CORPECTOMY)).isFalse();
    }
}
