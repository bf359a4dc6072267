package org.spineboard.scoring.prognosis;

import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * Tomita score, 2–10, higher is worse (Tomita 2001, table). Rapid growth counts 4 and no item has a 3. The growth of a
 * primary that the paper does not list is the board's to state. What is missing leaves a range.
 */
public final class Tomita {
    private static final Sum SUM = Sum.of(
            Grading.upTo(3, "LONG_TERM_LOCAL_CONTROL")
                    .thenUpTo(5, "MIDDLE_TERM_LOCAL_CONTROL")
                    .thenUpTo(7, "SHORT_TERM_PALLIATION")
                    .above("TERMINAL_CARE"),
            Table.of("primary_growth")
                    .row(1, "slow growth: breast, prostate, thyroid", "SLOW")
                    .row(2, "moderate growth: kidney, uterus", "MODERATE")
                    .row(4, "rapid growth: lung, liver, stomach, colon, unknown primary", "RAPID"),
            Table.of("visceral_mets")
                    .row(0, "no visceral metastases", "NONE")
                    .row(2, "treatable visceral metastases", "TREATABLE")
                    .row(4, "untreatable visceral metastases", "UNTREATABLE"),
            Table.of("bone_mets")
                    .row(1, "one bone metastasis", "SOLITARY")
                    .row(2, "several bone metastases, the spine included", "MULTIPLE"));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "tomita",
                    "2001.1",
                    "Tomita K et al. Spine 2001;26(3):298–306",
                    Evidence.V2,
                    Direction.HIGHER_IS_WORSE),
            SUM.inputs(),
            SUM.grading().categories(),
            List.of(),
            SUM);

    private Tomita() {}
}
