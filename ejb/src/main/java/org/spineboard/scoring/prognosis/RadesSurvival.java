package org.spineboard.scoring.prognosis;

import java.math.BigDecimal;
import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.OutOfScope;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * Rades score of survival after radiotherapy for compression, 20–46, higher is better (Rades 2008, groups of 2010; point
 * values from memory). Interval in months, time of the motor deficit in whole days. Without a deficit it does not apply.
 * The greatest sum, 46, is one more than the published range: it stays in the top group and is flagged.
 */
public final class RadesSurvival {
    private static final Grading FIVE = Grading.upTo(25, "20_25")
            .thenUpTo(30, "26_30")
            .thenUpTo(35, "31_35")
            .thenUpTo(40, "36_40")
            .above("41_45");
    private static final BigDecimal PUBLISHED_MAXIMUM = BigDecimal.valueOf(45);
    private static final Sum SUM = Sum.of(
            Grading.upTo(30, "GROUP_I_20_30").thenUpTo(35, "GROUP_II_31_35").above("GROUP_III_36_45"),
            Table.of("tumour")
                    .row(8, "breast", "BREAST")
                    .row(7, "prostate", "PROSTATE")
                    .row(9, "myeloma or lymphoma", "MYELOMA_LYMPHOMA")
                    .row(3, "lung", "LUNG")
                    .row(4, "other", "OTHER"),
            Table.of("other_bone_mets").row(5, "other bone metastases", "Y").row(7, "no other bone metastases", "N"),
            Table.of("visceral_mets").row(2, "visceral metastases", "Y").row(8, "no visceral metastases", "N"),
            RadesItems.interval(4, 7),
            Table.of("ambulatory")
                    .row(7, "walked before radiotherapy", "Y")
                    .row(3, "did not walk before radiotherapy", "N"),
            RadesItems.deficit()
                    .from("1", 3, "motor deficit developed in 1–7 days")
                    .from("8", 6, "motor deficit developed in 8–14 days")
                    .from("15", 8, "motor deficit developed in more than 14 days"));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "rades_survival",
                    "2008.1",
                    "Rades D et al. Cancer 2008;112(1):157–161; Rades D et al. Cancer 2010;116(15):3670–3673",
                    Evidence.K_M,
                    Direction.HIGHER_IS_BETTER),
            SUM.inputs(),
            SUM.grading().categories(),
            List.of(Extra.of("category_5")),
            RadesSurvival::read);

    private RadesSurvival() {}

    private static Reading read(Answers answers) {
        if (RadesItems.hasNoDeficit(answers)) {
            return new OutOfScope(
                    new Item(
                            RadesItems.DEFICIT,
                            answers.figure(RadesItems.DEFICIT),
                            Figure.number(0),
                            "derived in patients with a motor deficit"),
                    null);
        }
        Scored scored = SUM.read(answers);
        BigDecimal total = Sum.total(scored.items());
        return scored.flag("ABOVE_PUBLISHED_RANGE", total.compareTo(PUBLISHED_MAXIMUM) > 0)
                .with("category_5", Figure.word(FIVE.of(total)));
    }
}
