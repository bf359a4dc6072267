package org.spineboard.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpinalLevelTest {
    @Test
    void runsFromTheOcciputToTheSacrum() {
        assertThat(SpinalLevel.values())
                .extracting(SpinalLevel::position)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(SpinalLevel.usual()).hasSize(30).startsWith(SpinalLevel.C0).endsWith(SpinalLevel.S5);
    }

    @ParameterizedTest
    @EnumSource
    void comesBackFromTheDatabaseAsItWent(SpinalLevel level) {
        var column = new SpinalLevelColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(level)))
                .isEqualTo(level);
        assertThat(SpinalLevel.named(level.name())).contains(level);
    }

    @ParameterizedTest
    @CsvSource({
        "T5, T8, T8, T10, true",
        "T5, T8, T6, T6, true",
        "C7, T1, T1, T2, true",
        "T12, L1, L2, L3, false",
        "T5, T8, T9, T9, false"
    })
    void stretchesOverlapWhereTheyShareALevel(
            SpinalLevel from, SpinalLevel to, SpinalLevel otherFrom, SpinalLevel otherTo, boolean overlap) {
        SpinalRange one = new SpinalRange(from, to);
        SpinalRange other = new SpinalRange(otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @Test
    void noStretchRunsUpwards() {
        assertThatThrownBy(() -> new SpinalRange(SpinalLevel.L1, SpinalLevel.T12))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
