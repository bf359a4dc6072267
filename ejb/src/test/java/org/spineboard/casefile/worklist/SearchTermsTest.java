package org.spineboard.casefile.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "14-Mar-1958",
                "14 mar 1958",
                "14 March 1958",
                "14/03/1958",
                "14.3.1958",
                "1958-03-14",
                "1958/3/14",
                "Hargreaves, 14-Mar-1958"
            })
    void readBirthDatesInTheUsualSpellings(String typed) {
        assertThat(SearchTerms.of(typed).dates()).containsExactly(LocalDate.of(1958, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999 104 2172", "9991042172", "999-104-2172", "mary 999 104 2172"})
    void readNhsNumbersWithAndWithoutBlanks(String typed) {
        assertThat(SearchTerms.of(typed).nhsNumbers()).containsExactly("9991042172");
    }

    @Test
    void takeTheRestAsWordsInLowerCase() {
        SearchTerms terms = SearchTerms.of("O'BRIEN-SMITHERS, Mary 2026-0412 14-Mar-1958");

        assertThat(terms.words()).containsExactly("o'brien-smithers", "mary", "2026-0412");
        assertThat(terms.dates()).hasSize(1);
    }

    @Test
    void leaveADateThatIsNoneAmongTheWords() {
        SearchTerms terms = SearchTerms.of("31/02/1958");

        assertThat(terms.dates()).isEmpty();
        assertThat(terms.words()).containsExactly("31/02/1958");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "%", "__", "% _ -", "a %"})
    void areTooShortWithFewerThanTwoLettersOrDigits(String typed) {
        assertThat(SearchTerms.of(typed).isTooShort()).isTrue();
    }

    @Test
    void takeTheSignsOfAPatternForThemselves() {
        assertThat(SearchTerms.literal("100%_\\")).isEqualTo("100\\%\\_\\\\");
    }

    @Test
    void compareFamilyNamesWithoutAccents() {
        assertThat(SearchTerms.key("lászló-o'neil")).isEqualTo("laszlooneil");
    }

    @Test
    void stopAtWhatNobodyTypes() {
        assertThat(SearchTerms.of("x".repeat(100_000)).words().get(0)).hasSize(100);
    }
}
