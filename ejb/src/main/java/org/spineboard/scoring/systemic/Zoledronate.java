package org.spineboard.scoring.systemic;

import java.math.BigDecimal;
import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;

/**
 * Zoledronic acid in mg at the start of therapy for bone metastases or myeloma, by creatinine clearance in mL/min (product
 * information): above 60 4.0, from 50 3.5, from 40 3.3, from 30 3.0, below 30 not recommended. Between the printed bands the
 * lower dose holds. Not for hypercalcaemia.
 */
public final class Zoledronate {
    private static final String CLEARANCE = "crcl_ml_min";
    private static final BigDecimal NORMAL = BigDecimal.valueOf(60);

    /** A reduced dose and the clearance from which it holds. */
    private record Reduced(int from, String dose) {}

    private static final List<Reduced> REDUCED =
            List.of(new Reduced(50, "3.5"), new Reduced(40, "3.3"), new Reduced(30, "3.0"));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "zoledronate_renal",
                    "2024.1",
                    "Zoledronic acid, product information",
                    Evidence.V2,
                    Direction.NO_DIRECTION),
            List.of(Amount.atLeast(CLEARANCE, 0, "mL/min").standingIn("0", "30", "40", "50", "61")),
            List.of("NOT_RECOMMENDED", "REDUCED", "STANDARD"),
            List.of(),
            Zoledronate::read);

    private Zoledronate() {}

    private static Reading read(Answers answers) {
        BigDecimal clearance = answers.number(CLEARANCE);
        if (clearance.compareTo(NORMAL) > 0) {
            return dose(answers, "4.0", "STANDARD", "clearance above 60 mL/min");
        }
        return REDUCED.stream()
                .filter(band -> clearance.compareTo(BigDecimal.valueOf(band.from())) >= 0)
                .findFirst()
                .map(band -> dose(answers, band.dose(), "REDUCED", "clearance from " + band.from() + " mL/min"))
                .orElseGet(() -> Scored.of("NOT_RECOMMENDED"));
    }

    private static Reading dose(Answers answers, String dose, String category, String why) {
        Figure total = Figure.number(new BigDecimal(dose));
        return Scored.of(total, category, List.of(new Item(CLEARANCE, answers.figure(CLEARANCE), total, why)));
    }
}
