package org.spineboard.scoring.radiation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Range;
import org.spineboard.scoring.input.StandIn;

/**
 * Stereotactic re-irradiation after conventional radiotherapy: the four factors linked with lower risk (HyTEC, Sahgal
 * 2021). Thecal sac, α/β 2, EQD2 in Gy, interval in months; cumulative at most 70, the new part at most 25 and at most half,
 * interval at least 5. The total is the cumulative EQD2; each factor that fails is a flag.
 */
public final class Reirradiation {
    private static final String PRIOR = "prior_eqd2_gy2";
    private static final String DOSE = "sbrt_thecal_dmax_gy";
    private static final String FRACTIONS = "sbrt_fractions";
    private static final String INTERVAL = "interval_months";
    private static final String GY = "Gy";
    private static final int MOST_FRACTIONS = 5;
    private static final BigDecimal CUMULATIVE_LIMIT = BigDecimal.valueOf(70);
    private static final BigDecimal PART_LIMIT = BigDecimal.valueOf(25);
    private static final BigDecimal RATIO_LIMIT = new BigDecimal("0.5");
    private static final BigDecimal INTERVAL_LIMIT = BigDecimal.valueOf(5);
    private static final Range ANY = Amount.atLeast(PRIOR, 0, GY).range();

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "reirradiation_hytec",
                    "2021.1",
                    "Sahgal A et al. Int J Radiat Oncol Biol Phys 2021;110(1):124–136 (HyTEC); 2012;82:107–116",
                    Evidence.V1,
                    Direction.HIGHER_IS_WORSE),
            List.of(
                    Amount.atLeast(PRIOR, 0, GY).standingIn(Reirradiation::priors),
                    Amount.atLeast(DOSE, 0, GY).standingIn(Reirradiation::doses),
                    Amount.whole(FRACTIONS, 1, MOST_FRACTIONS).standingIn("1", "2", "3", "4", "5"),
                    Amount.atLeast(INTERVAL, 0, "months").standingIn("0", "5")),
            List.of("WITHIN_ALL", "EXCEEDS"),
            Stream.of("sbrt_eqd2", "cumulative_eqd2", "ratio", "ok_cumulative", "ok_sbrt", "ok_ratio", "ok_interval")
                    .map(Extra::of)
                    .toList(),
            Reirradiation::read);

    private Reirradiation() {}

    private static Reading read(Answers answers) {
        BigDecimal part = part(answers.number(DOSE), answers.number(FRACTIONS));
        BigDecimal cumulative = answers.number(PRIOR).add(part);
        BigDecimal ratio = LinearQuadratic.ratio(part, cumulative);
        boolean okCumulative = cumulative.compareTo(CUMULATIVE_LIMIT) <= 0;
        boolean okPart = part.compareTo(PART_LIMIT) <= 0;
        boolean okRatio = ratio.compareTo(RATIO_LIMIT) <= 0;
        boolean okInterval = answers.number(INTERVAL).compareTo(INTERVAL_LIMIT) >= 0;
        Figure total = Figure.rounded(cumulative, 2);
        String category = okCumulative && okPart && okRatio && okInterval ? "WITHIN_ALL" : "EXCEEDS";
        return Scored.of(total, category, items(answers, part))
                .flag("CUMULATIVE_ABOVE_70", !okCumulative)
                .flag("SBRT_ABOVE_25", !okPart)
                .flag("RATIO_ABOVE_0_5", !okRatio)
                .flag("INTERVAL_BELOW_5_MONTHS", !okInterval)
                .with("sbrt_eqd2", Figure.rounded(part, 2))
                .with("cumulative_eqd2", total)
                .with("ratio", Figure.rounded(ratio, 2))
                .with("ok_cumulative", Figure.yes(okCumulative))
                .with("ok_sbrt", Figure.yes(okPart))
                .with("ok_ratio", Figure.yes(okRatio))
                .with("ok_interval", Figure.yes(okInterval));
    }

    private static List<Item> items(Answers answers, BigDecimal part) {
        return List.of(
                new Item(PRIOR, answers.figure(PRIOR), answers.figure(PRIOR), "EQD2 of the earlier course"),
                new Item(DOSE, answers.figure(DOSE), Figure.rounded(part, 2), "EQD2 of the new course, α/β 2"));
    }

    private static BigDecimal part(BigDecimal dose, BigDecimal fractions) {
        return LinearQuadratic.eqd2(dose, fractions, LinearQuadratic.TWO);
    }

    /** Where the ratio or the sum changes sides; before the new dose is known, a prior dose that leaves room for one. */
    private static List<StandIn> priors(Answers answers) {
        List<BigDecimal> changes = new ArrayList<>(List.of(CUMULATIVE_LIMIT));
        if (answers.has(DOSE)) {
            fractions(answers)
                    .map(fractions -> part(answers.number(DOSE), fractions))
                    .forEach(part -> changes.addAll(List.of(part, CUMULATIVE_LIMIT.subtract(part))));
        }
        return Breaks.around(ANY, changes);
    }

    /** None, which is within everything there is, and so much that every factor of dose fails. */
    private static List<StandIn> doses(Answers answers) {
        BigDecimal prior = answers.number(PRIOR);
        BigDecimal tooMuch = prior.add(CUMULATIVE_LIMIT).multiply(BigDecimal.valueOf(MOST_FRACTIONS));
        List<StandIn> all = new ArrayList<>(Breaks.ends(ANY));
        all.add(StandIn.of(tooMuch));
        return all;
    }

    private static Stream<BigDecimal> fractions(Answers answers) {
        return answers.has(FRACTIONS)
                ? Stream.of(answers.number(FRACTIONS))
                : IntStream.rangeClosed(1, MOST_FRACTIONS).mapToObj(BigDecimal::valueOf);
    }
}
