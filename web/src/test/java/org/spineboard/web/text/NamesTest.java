package org.spineboard.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Hargreaves, Margaret Ellen, Mrs, 'HARGREAVES, Margaret Ellen (Mrs)'",
        "o'brien-smithers, mary jane, Dr., 'O''BRIEN-SMITHERS, Mary Jane (Dr)'",
        "lidman-sun, jean-paul, , 'LIDMAN-SUN, Jean-Paul'",
        "McDonald, Isla, Ms, 'McDONALD, Isla (Ms)'",
        "Weiß, Jürgen, Mr, 'WEISS, Jürgen (Mr)'",
        "Varga, László, Mr, 'VARGA, László (Mr)'",
        "Okonkwo, DeShawn, , 'OKONKWO, DeShawn'",
        "Nakamura, EMI, Mrs, 'NAKAMURA, Emi (Mrs)'",
        "Ashworth, , , ASHWORTH",
        ", Mary, Ms, Mary (Ms)",
        ", , Mr, Not known"
    })
    void writesFamilyGivenAndTitle(String family, String given, String title, String written) {
        assertThat(Names.name(family, given, title)).isEqualTo(written);
    }

    @Test
    void marksTheFirstLetterThatDiffers() {
        assertThat(Names.markedName("Ashworth", "Brian", "Mr", "ASHWORTH, Bryan (Mr)").stream()
                        .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                        .collect(Collectors.joining()))
                .isEqualTo("ASHWORTH, Br[i]an (Mr)");
    }

    @Test
    void marksNothingWithoutASimilarName() {
        assertThat(Names.markedName("Ashworth", "Brian", "Mr", null))
                .containsExactly(new NamePart("ASHWORTH, Brian (Mr)", false));
        assertThat(Names.markedName("Ashworth", "Brian", "Mr", "ASHWORTH, Brian (Mr)"))
                .containsExactly(new NamePart("ASHWORTH, Brian (Mr)", false));
    }
}
