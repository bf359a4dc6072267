package org.spineboard.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spineboard.spine.SpinalLevel;

class ColumnMapTest {
    @Test
    void hasARowForEachOfTheTwentyNineLevels() {
        ColumnMap map = ColumnMap.of(Spines.levels(), List.of());

        assertThat(map.levels()).hasSize(29).startsWith(SpinalLevel.C1).endsWith(SpinalLevel.S5);
    }

    @Test
    void aLevelIsCalledByAllThatIsKnownThere() {
        ColumnMap map = ColumnMap.of(Spines.levels(), List.of(Spines.lesion("9"), Spines.irradiated()));

        assertThat(name(map, SpinalLevel.T8))
                .isEqualTo("T8, lytic, SINS 9 to 12, ESCC 1c, left pedicle involved,"
                        + " earlier radiotherapy 30 Gy in 10");
    }

    @Test
    void noLesionSeenIsNotTheSameAsNothingRecorded() {
        ColumnMap map = ColumnMap.of(Spines.levels(), List.of(Spines.at("C3", "C3", Clear.SEEN)));

        assertThat(name(map, SpinalLevel.C3)).isEqualTo("C3, no lesion");
        assertThat(name(map, SpinalLevel.C4)).isEqualTo("C4, name.nothing");
    }

    @Test
    void aCompleteScoreIsOneFigure() {
        ColumnMap map = ColumnMap.of(Spines.levels(), List.of(Spines.lesion("12")));

        assertThat(RowWords.of(map.at(SpinalLevel.T8).orElseThrow(), Spines::say)
                        .of(RowWords.Column.SINS))
                .isEqualTo("12");
    }

    @Test
    void whatChangedIsToldCellByCell() {
        ColumnMap before = ColumnMap.of(Spines.levels(), List.of(Spines.lesion("9")));
        ColumnMap after = ColumnMap.of(Spines.levels(), List.of(Spines.lesion("12"), Spines.irradiated()));

        assertThat(ColumnChange.between(before, after, Spines::say))
                .extracting(ColumnChange::level, ColumnChange::column)
                .containsExactly(
                        tuple(SpinalLevel.T7, RowWords.Column.PAST),
                        tuple(SpinalLevel.T8, RowWords.Column.SINS),
                        tuple(SpinalLevel.T8, RowWords.Column.PAST),
                        tuple(SpinalLevel.T9, RowWords.Column.PAST));
        assertThat(ColumnChange.between(after, after, Spines::say)).isEmpty();
    }

    private static String name(ColumnMap map, SpinalLevel level) {
        return RowWords.of(map.at(level).orElseThrow(), Spines::say).name();
    }
}
