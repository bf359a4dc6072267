package org.spineboard.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @Test
    void writesAnNhsNumberThreeThreeFourOnOneLine() {
        assertThat(Numbers.nhsNumber("9991042172")).isEqualTo("999\u00A0104\u00A02172");
        assertThat(Numbers.nhsNumber("999-104 2172")).isEqualTo("999\u00A0104\u00A02172");
        assertThat(Numbers.nhsNumber(null)).isEqualTo("Not known");
    }

    @ParameterizedTest
    @CsvSource({
        "01632960112, 01632 960 112",
        "(01632) 960112, 01632 960 112",
        "+44 1632 960112, 01632 960 112",
        "+44 (0)20 7946 0018, 020 7946 0018",
        "07700 900123, 07700 900 123",
        "0117 496 0123, 0117 496 0123",
        "01632 960112 ext. 45, 01632 960 112 x45",
        "+49 30 901820, +49 30 901820",
        "bleep 4411, bleep 4411"
    })
    void writesATelephoneNumberWithoutTheOwnCountryCode(String typed, String written) {
        assertThat(Numbers.phone(typed).replace('\u00A0', ' ')).isEqualTo(written);
    }

    @Test
    void dialsDigitsOnly() {
        assertThat(Numbers.dial("(01632) 960 112")).isEqualTo("01632960112");
        assertThat(Numbers.dial("01632 960 112 x45")).isEqualTo("01632960112;ext=45");
        assertThat(Numbers.dial(null)).isEmpty();
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(Numbers.phoneOrNotKnown(" ")).isEqualTo("Not known");
        assertThat(Numbers.orNotKnown(null)).isEqualTo("Not known");
        assertThat(Numbers.orNotKnown("3 High Street")).isEqualTo("3 High Street");
    }
}
