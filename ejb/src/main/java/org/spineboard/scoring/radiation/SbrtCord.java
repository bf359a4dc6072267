package org.spineboard.scoring.radiation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.OutOfScope;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Breaks;
import org.spineboard.scoring.input.Figure;

/**
 * Point maximum of the spinal cord in stereotactic radiotherapy without earlier irradiation, in Gy, against the published
 * limits for 1–5 fractions (HyTEC, Sahgal 2021, abstract). The total is the dose as entered. Six or more fractions:
 * not applicable. The limits are for the cord, not for the thecal sac.
 */
public final class SbrtCord {
    /** The published range of one schedule. */
    private record Limit(BigDecimal low, BigDecimal high) {
        static Limit of(String low, String high) {
            return new Limit(new BigDecimal(low), new BigDecimal(high));
        }

        String category(BigDecimal dose) {
            if (dose.compareTo(low) <= 0) {
                return "WITHIN";
            }
            return dose.compareTo(high) <= 0 ? "IN_RANGE_REVIEW" : "EXCEEDS";
        }

        String text() {
            return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
        }
    }

    private static final String FRACTIONS = "fractions";
    private static final String DOSE = "cord_dmax_gy";
    private static final int MOST_FRACTIONS = 60;
    private static final List<Limit> BY_FRACTIONS = List.of(
            Limit.of("12.4", "14.0"),
            Limit.of("17.0", "17.0"),
            Limit.of("20.3", "20.3"),
            Limit.of("23.0", "23.0"),
            Limit.of("25.3", "25.3"));
    private static final Amount CORD = Amount.atLeast(DOSE, 0, "Gy");

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "sbrt_cord_denovo",
                    "2021.1",
                    "Sahgal A et al. Int J Radiat Oncol Biol Phys 2021;110(1):124–136 (HyTEC)",
                    Evidence.V1,
                    Direction.HIGHER_IS_WORSE),
            List.of(
                    Amount.whole(FRACTIONS, 1, MOST_FRACTIONS).standingIn("1", "2", "3", "4", "5", "6"),
                    CORD.standingIn(answers -> Breaks.around(
                            CORD.range(),
                            BY_FRACTIONS.stream()
                                    .flatMap(limit -> Stream.of(limit.low(), limit.high()))
                                    .toList()))),
            List.of("WITHIN", "IN_RANGE_REVIEW", "EXCEEDS"),
            List.of(Extra.of("limit_low_gy"), Extra.of("limit_high_gy")),
            SbrtCord::read);

    private SbrtCord() {}

    private static Reading read(Answers answers) {
        Figure dose = answers.figure(DOSE);
        int fractions = answers.number(FRACTIONS).intValueExact();
        if (fractions > BY_FRACTIONS.size()) {
            return new OutOfScope(
                    new Item(FRACTIONS, answers.figure(FRACTIONS), Figure.number(0), "limits are for 1–5 fractions"),
                    dose);
        }
        Limit limit = BY_FRACTIONS.get(fractions - 1);
        Item item = new Item(DOSE, dose, dose, "limit of " + fractions + " fraction(s): " + limit.text() + " Gy");
        return Scored.of(dose, limit.category(dose.exact()), List.of(item))
                .with("limit_low_gy", Figure.number(limit.low()))
                .with("limit_high_gy", Figure.number(limit.high()));
    }
}
