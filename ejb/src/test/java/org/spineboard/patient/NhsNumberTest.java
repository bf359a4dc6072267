package org.spineboard.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", " 943\u00A0476\u00A05919 ", "9996612058"})
    void takesTenDigitsHoweverTheyAreSpaced(String typed) {
        NhsNumber number = NhsNumber.parse(typed);

        assertThat(number.value()).hasSize(10).containsOnlyDigits();
    }

    @Test
    void takesZeroAsCheckDigit() {
        assertThat(NhsNumber.parse("9990000050").value()).endsWith("0");
    }

    @ParameterizedTest
    @CsvSource({
        "943476591,   patient.nhsNumber.length",
        "94347659190, patient.nhsNumber.length",
        "9434765918,  patient.nhsNumber.checkDigit",
        "9434756919,  patient.nhsNumber.checkDigit",
        "1111111111,  patient.nhsNumber.placeholder",
        "NGH-204417,  patient.nhsNumber.notDigits",
        "'',          patient.nhsNumber.notDigits"
    })
    void saysWhyItCannotBeOne(String typed, String key) {
        assertThatThrownBy(() -> NhsNumber.parse(typed))
                .isInstanceOfSatisfying(NhsNumberRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo(key));
    }

    @Test
    void staysOutOfLogs() {
        assertThat(NhsNumber.parse("9434765919").toString()).doesNotContain("9434765919");
    }
}
