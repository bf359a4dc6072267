package org.spineboard.scoring.stability;

import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * Spinal Instability Neoplastic Score of one lesion, 0–18, higher is worse (Fisher 2010, table of items and bands). Pain is
 * clinical, the other five items are imaging; what is missing leaves a range. Translation is flagged whatever the total.
 */
public final class Sins {
    private static final String STABLE = "STABLE";
    private static final String TRANSLATION = "SUBLUXATION_TRANSLATION";
    private static final Sum SUM = Sum.of(
            Grading.upTo(6, STABLE).thenUpTo(12, "POTENTIALLY_UNSTABLE").above("UNSTABLE"),
            SinsLocation.LEVEL,
            Table.of("pain")
                    .row(3, "mechanical: eased by lying down, brought on by movement or loading", "MECHANICAL")
                    .row(1, "occasional, not mechanical", "OCCASIONAL_NON_MECHANICAL")
                    .row(0, "free of pain", "PAIN_FREE"),
            Table.of("lesion").row(2, "lytic", "LYTIC").row(1, "mixed", "MIXED").row(0, "blastic", "BLASTIC"),
            Table.of("alignment")
                    .row(4, "subluxation or translation", TRANSLATION)
                    .row(2, "new kyphosis or scoliosis", "DE_NOVO_DEFORMITY")
                    .row(0, "normal", "NORMAL"),
            Table.of("collapse")
                    .row(3, "collapse of more than 50 %", "COLLAPSE_GT_50")
                    .row(2, "collapse of less than 50 %", "COLLAPSE_LT_50")
                    .row(1, "no collapse, more than 50 % of the body involved", "NO_COLLAPSE_GT_50_INVOLVED")
                    .row(0, "none of these", "NONE"),
            Table.of("posterolateral")
                    .row(3, "both sides", "BILATERAL")
                    .row(1, "one side", "UNILATERAL")
                    .row(0, "none", "NONE"));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "sins",
                    "2010.1",
                    "Fisher CG et al. Spine 2010;35(22):E1221–E1229",
                    Evidence.V2,
                    Direction.HIGHER_IS_WORSE),
            SUM.inputs(),
            SUM.grading().categories(),
            List.of(Extra.of("location_points"), Extra.of("surgical_consult")),
            Sins::read);

    private Sins() {}

    private static Reading read(Answers answers) {
        Scored scored = SUM.read(answers);
        return scored.flag(TRANSLATION, answers.is("alignment", TRANSLATION))
                .with("location_points", Figure.number(SinsLocation.LEVEL.points(answers)))
                .with("surgical_consult", Figure.yes(!scored.category().equals(STABLE)));
    }
}
