package org.spineboard.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.patient.LookAlike.Identity;
import org.spineboard.patient.LookAlike.Mark;

class LookAlikeTest {
    private static final LocalDate BORN = LocalDate.of(1961, 7, 14);
    private static final LocalDate ANOTHER_DAY = LocalDate.of(1950, 1, 2);

    @ParameterizedTest
    @CsvSource({
        "Okafor-Lindqvist, Ingrid Chiamaka, OKAFOR LINDQVIST, Ingrid",
        "Müller,           Anna,            Muller,           Anna",
        "Patel,            Priya,           Patle,            Priya",
        "Hansen,           Johan,           Hanson,           Johan",
        "Mary,             Jane,            Jane,             Mary",
        "Li,               Wei,             Li,               Wei"
    })
    void samePersonOnPaperWhateverTheBirthDate(String family, String given, String otherFamily, String otherGiven) {
        assertThat(LookAlike.alike(new Identity(family, given, BORN), new Identity(otherFamily, otherGiven, null)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Patel,  Priya,  Patel,  Rajesh",
        "Hansen, Johan,  Berg,   Johan",
        "Li,     Wei,    Lu,     Wei",
        "Smith,  John,   Smythe, Peter"
    })
    void differentPeopleOfDifferentAges(String family, String given, String otherFamily, String otherGiven) {
        assertThat(LookAlike.alike(
                        new Identity(family, given, BORN), new Identity(otherFamily, otherGiven, ANOTHER_DAY)))
                .isFalse();
    }

    @Test
    void twinsAreAlike() {
        assertThat(LookAlike.alike(new Identity("Patel", "Priya", BORN), new Identity("Patel", "Rajesh", BORN)))
                .isTrue();
    }

    @Test
    void marksWhereTheNamesBeginToDiffer() {
        List<Identity> rows = List.of(
                new Identity("Hansen", "Johan", BORN),
                new Identity("Berg", "Ada", ANOTHER_DAY),
                new Identity("Hanson", "Johan", ANOTHER_DAY));

        assertThat(LookAlike.marks(rows))
                .hasSize(2)
                .containsEntry(0, new Mark(4, -1))
                .containsEntry(2, new Mark(4, -1));
    }

    @Test
    void aLongerNameDiffersWhereTheShorterEnds() {
        assertThat(LookAlike.firstDifference("Ann", "Anna")).isEqualTo(3);
        assertThat(LookAlike.firstDifference("Ann", "Ann")).isEqualTo(-1);
    }
}
