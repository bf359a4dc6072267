package org.spineboard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.radiation.BedEqd2;
import org.spineboard.scoring.stability.Sins;

/** Which totals can still come about, and what a missing answer may add. */
class PossibleTotalsTest {
    private static final Map<String, String> PAIN_MISSING = Map.of(
            "level", "T8",
            "lesion", "LYTIC",
            "alignment", "DE_NOVO_DEFORMITY",
            "collapse", "COLLAPSE_GT_50",
            "posterolateral", "UNILATERAL");

    @Test
    void whatCannotComeAboutIsNotAmongThem() {
        ScoreResult result = Sins.SCORE.of(PAIN_MISSING);

        assertThat(result.outcomes())
                .extracting(outcome -> outcome.total().text())
                .containsExactly("9", "10", "12");
        assertThat(result.outcomes()).extracting(Outcome::category).containsOnly("POTENTIALLY_UNSTABLE");
    }

    @Test
    void aCompleteScoreHasOne() {
        Map<String, String> whole = new HashMap<>(PAIN_MISSING);
        whole.put("pain", "PAIN_FREE");

        assertThat(Sins.SCORE.of(whole).outcomes())
                .containsExactly(new Outcome(Figure.number(9), "POTENTIALLY_UNSTABLE"));
    }

    @Test
    void aMissingAnswerMayAddEachOfItsRows() {
        assertThat(texts(Sins.SCORE.pointsOf("pain", PAIN_MISSING))).containsExactly("0", "1", "3");
        assertThat(texts(Sins.SCORE.pointsOf("level", PAIN_MISSING))).containsExactly("1");
    }

    @Test
    void aFormulaHasNoLinesToAdd() {
        Score bed = BedEqd2.SCORE;

        assertThat(bed.pointsOf("tissue", Map.of("total_dose_gy", "30", "fractions", "10", "alpha_beta_gy", "10")))
                .isEmpty();
    }

    private static List<String> texts(List<Figure> figures) {
        return figures.stream().map(Figure::text).toList();
    }
}
