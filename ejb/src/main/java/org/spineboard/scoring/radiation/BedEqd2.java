package org.spineboard.scoring.radiation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Figure;

/**
 * Biologically effective dose and the equivalent in fractions of 2 Gy (Fowler 1989, linear-quadratic formula). Dose and α/β
 * in Gy, shown with two decimals; the total is EQD2. The tissue is a label that comes back as the category. Sum only what
 * has the same α/β at the same place; above about 8 Gy per fraction the model is uncertain, which is flagged.
 */
public final class BedEqd2 {
    private static final String DOSE = "total_dose_gy";
    private static final String FRACTIONS = "fractions";
    private static final String ALPHA_BETA = "alpha_beta_gy";
    private static final String TISSUE = "tissue";
    private static final String GY = "Gy";
    private static final int HIGHEST_DOSE = 150;
    private static final int MOST_FRACTIONS = 60;
    private static final int HIGHEST_ALPHA_BETA = 30;
    private static final List<String> TISSUES = List.of("TUMOUR", "TUMOUR_LOW_AB", "CORD", "LUMBAR_CORD");
    private static final BigDecimal MODEL_HOLDS_TO = BigDecimal.valueOf(8);

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title("bed_eqd2", "1989.1", "Fowler JF. Br J Radiol 1989;62:679", Evidence.V2, Direction.NO_DIRECTION),
            List.of(
                    Amount.positive(DOSE, GY, HIGHEST_DOSE),
                    Amount.whole(FRACTIONS, 1, MOST_FRACTIONS),
                    Amount.positive(ALPHA_BETA, GY, HIGHEST_ALPHA_BETA),
                    Choice.of(TISSUE, TISSUES, TISSUES)),
            TISSUES,
            List.of(Extra.of("bed_gy"), Extra.of("eqd2_gy")),
            BedEqd2::read);

    private BedEqd2() {}

    private static Reading read(Answers answers) {
        BigDecimal dose = answers.number(DOSE);
        BigDecimal fractions = answers.number(FRACTIONS);
        BigDecimal alphaBeta = answers.number(ALPHA_BETA);
        Figure eqd2 = Figure.rounded(LinearQuadratic.eqd2(dose, fractions, alphaBeta), 2);
        List<Item> items = Stream.of(DOSE, FRACTIONS, ALPHA_BETA)
                .map(name -> new Item(name, answers.figure(name), answers.figure(name), "enters the formula"))
                .toList();
        return Scored.of(eqd2, answers.text(TISSUE), items)
                .flag("ABOVE_8_GY_PER_FRACTION", dose.compareTo(MODEL_HOLDS_TO.multiply(fractions)) > 0)
                .with("bed_gy", Figure.rounded(LinearQuadratic.bed(dose, fractions, alphaBeta), 2))
                .with("eqd2_gy", eqd2);
    }
}
