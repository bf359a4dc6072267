package org.spineboard.scoring.prognosis;

import java.math.BigDecimal;
import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Input;
import org.spineboard.scoring.table.Bands;
import org.spineboard.scoring.table.Scale;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * New England Spinal Metastasis Score, 0–3, higher is better (Ghori 2015; weights 2, 1, 1 under a ceiling of 3). Albumin
 * in g/dL, the Bauer score in its modified form. What is missing leaves a range, unless the ceiling is reached without it.
 */
public final class Nesms {
    private static final int CEILING = 3;
    private static final int BEST_BAUER = 4;
    private static final List<Scale> SCALES = List.of(
            Bands.of(Amount.whole("modified_bauer", 0, BEST_BAUER))
                    .from("0", 0, "modified Bauer 0–2")
                    .from("3", 2, "modified Bauer 3 or 4"),
            Table.of("independent_ambulation")
                    .row(1, "walks without another person's help", "Y")
                    .row(0, "does not walk without another person's help", "N"),
            Bands.of(Amount.positive("albumin_g_dl", "g/dL"))
                    .above("0", 0, "albumin below 3.5 g/dL")
                    .from("3.5", 1, "albumin 3.5 g/dL or more"));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "nesms",
                    "2015.1",
                    "Ghori AK et al. Spine J 2015;15(11):2316–2324",
                    Evidence.K_H,
                    Direction.HIGHER_IS_BETTER),
            SCALES.stream().<Input>map(Scale::input).toList(),
            List.of("NESMS_0", "NESMS_1", "NESMS_2", "NESMS_3"),
            List.of(Extra.of("raw")),
            Nesms::read);

    private Nesms() {}

    private static Reading read(Answers answers) {
        List<Item> items = SCALES.stream().map(scale -> scale.item(answers)).toList();
        BigDecimal raw = Sum.total(items);
        BigDecimal total = raw.min(BigDecimal.valueOf(CEILING));
        return Scored.of(Figure.number(total), "NESMS_" + total.toPlainString(), items)
                .with("raw", Figure.number(raw));
    }
}
