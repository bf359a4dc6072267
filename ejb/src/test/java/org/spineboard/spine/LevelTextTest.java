package org.spineboard.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T8 | T8",
                "t7 to t9 | T7 to T9",
                "T7-9 | T7 to T9",
                "T6 - T10 | T6 to T10",
                "L3, T8 | T8, L3",
                "T12-L2 and C5 | C5, T12 to L2",
                "T13, L6 | T13, L6"
            })
    void readsWhatPeopleType(String typed, String written) {
        assertThat(LevelText.of(LevelText.read(typed).orElseThrow())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T9 to T7", "T14", "D8", "T7 to", "8", "T8 T9", "everything"})
    void readsNothingElse(String typed) {
        assertThat(LevelText.read(typed)).isEmpty();
    }

    @Test
    void writesNothingForNothing() {
        assertThat(LevelText.of(List.of())).isEmpty();
    }
}
