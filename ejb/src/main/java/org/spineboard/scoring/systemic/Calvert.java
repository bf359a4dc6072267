package org.spineboard.scoring.systemic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
import org.spineboard.scoring.input.Breaks;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.StandIn;

/**
 * Carboplatin in mg, the whole dose: AUC × (GFR + 25) (Calvert 1989). Target AUC in mg/mL × min, GFR in mL/min. An estimated
 * GFR is capped at 125 (FDA 2010), a measured one is not.
 */
public final class Calvert {
    private static final String AUC = "target_auc";
    private static final String GFR = "gfr_ml_min";
    private static final String METHOD = "gfr_method";
    private static final int HIGHEST_AUC = 10;
    private static final BigDecimal CAP = BigDecimal.valueOf(125);
    private static final BigDecimal NOT_RENAL = BigDecimal.valueOf(25);
    private static final Amount FILTRATION = Amount.atLeast(GFR, 0, "mL/min");
    private static final String CAPPED = "CAPPED";
    private static final String UNCAPPED = "UNCAPPED";

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "calvert",
                    "1989.1",
                    "Calvert AH et al. J Clin Oncol 1989;7:1748–1756",
                    Evidence.V2,
                    Direction.NO_DIRECTION),
            List.of(
                    Amount.positive(AUC, "mg/mL·min", HIGHEST_AUC),
                    FILTRATION.standingIn(Calvert::filtrations),
                    Choice.of(METHOD, "ESTIMATED", "MEASURED")),
            List.of(UNCAPPED, CAPPED),
            List.of(Extra.of("gfr_used")),
            Calvert::read);

    private Calvert() {}

    private static Reading read(Answers answers) {
        BigDecimal given = answers.number(GFR);
        BigDecimal used = answers.is(METHOD, "ESTIMATED") ? given.min(CAP) : given;
        boolean isCapped = used.compareTo(given) < 0;
        BigDecimal dose = answers.number(AUC).multiply(used.add(NOT_RENAL));
        List<Item> items = Stream.of(
                        new Item(AUC, answers.figure(AUC), answers.figure(AUC), "target AUC"),
                        new Item(
                                GFR,
                                answers.figure(GFR),
                                Figure.number(used),
                                isCapped ? "estimated GFR, capped at 125" : "GFR as given"))
                .toList();
        return Scored.of(shown(dose), isCapped ? CAPPED : UNCAPPED, items).with("gfr_used", Figure.number(used));
    }

    /** At most two decimals, and none that say nothing. */
    private static Figure shown(BigDecimal dose) {
        BigDecimal rounded = dose.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Figure(dose, rounded.toPlainString(), true);
    }

    private static List<StandIn> filtrations(Answers answers) {
        List<StandIn> all = new ArrayList<>(Breaks.ends(FILTRATION.range()));
        all.add(StandIn.of(CAP));
        all.add(StandIn.of(CAP.add(BigDecimal.ONE)));
        return all;
    }
}
