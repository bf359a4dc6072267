package org.spineboard.imaging.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DicomUidTest {
    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.113619.2.55", "0.1", "2.25.329800735698586629295641978511506172918"})
    void takesWhatTheStandardAllows(String text) {
        assertThat(new DicomUid(text).value()).isEqualTo(text);
        assertThat(DicomUid.looksLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".1", "1..2", "1.02", "1.2.a", "1.2 3", "1.2\n", "x"})
    void refusesEverythingElse(String text) {
        assertThat(DicomUid.looksLike(text)).isFalse();
        assertThatThrownBy(() -> new DicomUid(text)).isInstanceOf(StudyRefused.class);
    }

    @Test
    void isAtMost64CharactersLong() {
        assertThat(DicomUid.looksLike("1." + "2".repeat(62))).isTrue();
        assertThat(DicomUid.looksLike("1." + "2".repeat(63))).isFalse();
    }
}
