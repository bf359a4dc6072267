package org.spineboard.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spineboard.column.drawing.ColumnDrawing;
import org.spineboard.column.drawing.Grid;
import org.spineboard.column.drawing.Mark;
import org.spineboard.column.drawing.Style;
import org.spineboard.spine.SpinalLevel;

class ColumnDrawingTest {
    private static final double SMALLEST_TARGET = 24;
    private static final double HEIGHT = 738;

    @Test
    void everyLevelIsHighEnoughToBePressedAndTheyFillTheMap() {
        Grid grid = new Grid(ColumnMap.of(Spines.levels(), List.of()));

        assertThat(grid.places()).hasSize(29).allMatch(place -> place.height() >= SMALLEST_TARGET);
        assertThat(grid.places().stream().mapToDouble(Grid.Place::height).sum())
                .isEqualTo(grid.height())
                .isEqualTo(HEIGHT);
    }

    @Test
    void theHalvesTogetherAreTheWholeAndNearlyEqual() {
        Grid grid = new Grid(ColumnMap.of(Spines.levels(), List.of()));

        assertThat(grid.halves().stream().flatMap(half -> half.places().stream()))
                .containsExactlyElementsOf(grid.places());
        assertThat(grid.halves()).allMatch(half -> half.height() < 380);
    }

    @Test
    void eachTypeHasAHatchAndALetterOfItsOwn() {
        assertThat(Stream.of(Deposit.Type.values()).map(type -> hatch(type))).doesNotHaveDuplicates();
        assertThat(Stream.of(Deposit.Type.values()).map(Deposit.Type::letter)).containsExactly("L", "M", "B", "");
    }

    private static Style hatch(Deposit.Type type) {
        Deposit deposit = new Deposit(type, Deposit.Sides.NONE, null, "");
        return draw(Spines.at("L3", "L3", deposit))
                .map(Mark::style)
                .filter(style -> style.name().startsWith("LESION") && style != Style.LESION_GROUND)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anInvolvedPedicleIsOnThePatientsSideSeenFromBehind() {
        double left = draw(Spines.lesion("9"))
                .filter(mark -> mark.style() == Style.PEDICLE_INVOLVED)
                .map(Mark.Outline.class::cast)
                .findFirst()
                .orElseThrow()
                .shape()
                .getBounds2D()
                .getCenterX();

        assertThat(left).isLessThan(ColumnDrawing.WIDTH / 2);
    }

    @Test
    void theGutterTellsTheCourseOverItsLevels() {
        assertThat(labels(Spines.irradiated())).contains("30 Gy in 10", "past.ended", "12-Sep-2025");
    }

    @Test
    void treatmentsForWhichNoLineIsLeftAreCounted() {
        Past cement = new Past(Past.Kind.CEMENT, Spines.range("T8", "T8"), "", "", "");
        Past surgery = new Past(Past.Kind.SURGERY, Spines.range("T8", "T8"), "", "", "");

        assertThat(labels(Spines.at("T8", "T8", cement), Spines.at("T8", "T8", surgery)))
                .contains("past.more");
    }

    @Test
    void aSpineWithAThirteenthThoracicVertebraIsDrawnToo() {
        List<SpinalLevel> all = List.of(SpinalLevel.values());

        assertThat(new ColumnDrawing(ColumnMap.of(all, List.of()), Set.of(), Spines::say).marks())
                .filteredOn(mark -> mark.style() == Style.BODY)
                .hasSameSizeAs(all);
    }

    private static Stream<String> labels(ColumnMap.Placed... placed) {
        return draw(placed)
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .map(Mark.Label::text);
    }

    private static Stream<Mark> draw(ColumnMap.Placed... placed) {
        ColumnMap map = ColumnMap.of(Spines.levels(), List.of(placed));
        return new ColumnDrawing(map, Set.of(), Spines::say).marks().stream();
    }
}
