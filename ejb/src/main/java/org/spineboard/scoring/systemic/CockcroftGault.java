package org.spineboard.scoring.systemic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
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
 * Creatinine clearance in mL/min with one decimal (Cockcroft and Gault 1976): (140 − age) × kg × 0.85 if female / (72 ×
 * creatinine in mg/dL). Age in whole years, 18–120; actual weight in kg; serum creatinine in µmol/L, 88.42 to the mg/dL.
 * Not an eGFR. Categories are compared unrounded: below 30, 30 to below 60, 60 and more.
 */
public final class CockcroftGault {
    private static final String AGE = "age_years";
    private static final String SEX = "sex";
    private static final String WEIGHT = "weight_kg";
    private static final String CREATININE = "creatinine_umol_l";
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 120;
    private static final BigDecimal SPAN = BigDecimal.valueOf(140);
    private static final BigDecimal FEMALE = new BigDecimal("0.85");
    private static final BigDecimal UMOL_PER_MG = new BigDecimal("88.42");
    private static final BigDecimal DIVISOR = BigDecimal.valueOf(72);
    private static final BigDecimal SEVERE = BigDecimal.valueOf(30);
    private static final BigDecimal MODERATE = BigDecimal.valueOf(60);
    /** One clearance inside each category. */
    private static final List<BigDecimal> TYPICAL =
            Stream.of(15, 45, 90).map(BigDecimal::valueOf).toList();

    private static final MathContext PRECISE = new MathContext(60);
    private static final Amount KILOGRAMS = Amount.positive(WEIGHT, "kg");
    private static final Amount MICROMOLES = Amount.positive(CREATININE, "µmol/L");

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "cockcroft_gault",
                    "1976.1",
                    "Cockcroft DW, Gault MH. Nephron 1976;16:31–41",
                    Evidence.K_H,
                    Direction.NO_DIRECTION),
            List.of(
                    Amount.whole(AGE, YOUNGEST, OLDEST).in("years").standingIn(CockcroftGault::ages),
                    Choice.of(SEX, "M", "F"),
                    KILOGRAMS.standingIn(CockcroftGault::weights),
                    MICROMOLES.standingIn(CockcroftGault::creatinines)),
            List.of("LT_30", "30_59", "GE_60"),
            List.of(),
            CockcroftGault::read);

    private CockcroftGault() {}

    private static Reading read(Answers answers) {
        BigDecimal clearance = perWeight(answers)
                .multiply(answers.number(WEIGHT))
                .divide(DIVISOR.multiply(answers.number(CREATININE)), PRECISE);
        List<Item> items = Stream.of(AGE, WEIGHT, CREATININE)
                .map(name -> new Item(name, answers.figure(name), answers.figure(name), "enters the formula"))
                .toList();
        List<Item> all = new ArrayList<>(items);
        all.add(1, new Item(SEX, answers.figure(SEX), Figure.number(factor(answers)), "factor of the sex"));
        return Scored.of(Figure.rounded(clearance, 1), category(clearance), all);
    }

    private static String category(BigDecimal clearance) {
        if (clearance.compareTo(SEVERE) < 0) {
            return "LT_30";
        }
        return clearance.compareTo(MODERATE) < 0 ? "30_59" : "GE_60";
    }

    private static BigDecimal factor(Answers answers) {
        return answers.is(SEX, "F") ? FEMALE : BigDecimal.ONE;
    }

    private static BigDecimal perWeight(Answers answers) {
        return SPAN.subtract(answers.number(AGE)).multiply(factor(answers)).multiply(UMOL_PER_MG);
    }

    /** Each age, since two may lie on the same side of a limit; the ends, where weight or creatinine are open anyway. */
    private static List<StandIn> ages(Answers answers) {
        IntStream ages = answers.has(WEIGHT) && answers.has(CREATININE)
                ? IntStream.rangeClosed(YOUNGEST, OLDEST)
                : IntStream.of(YOUNGEST, OLDEST);
        return ages.mapToObj(BigDecimal::valueOf).map(StandIn::of).toList();
    }

    /** Weights that lead into each category; any one while creatinine is open too. */
    private static List<StandIn> weights(Answers answers) {
        List<StandIn> all = new ArrayList<>(Breaks.ends(KILOGRAMS.range()));
        TYPICAL.stream()
                .map(clearance -> answers.has(CREATININE)
                        ? clearance
                                .multiply(DIVISOR)
                                .multiply(answers.number(CREATININE))
                                .divide(perWeight(answers), PRECISE)
                        : clearance)
                .map(StandIn::of)
                .forEach(all::add);
        return all;
    }

    /** Creatinines that lead into each category. */
    private static List<StandIn> creatinines(Answers answers) {
        BigDecimal numerator = perWeight(answers).multiply(answers.number(WEIGHT));
        List<StandIn> all = new ArrayList<>(Breaks.ends(MICROMOLES.range()));
        TYPICAL.stream()
                .map(clearance -> numerator.divide(clearance.multiply(DIVISOR), PRECISE))
                .map(StandIn::of)
                .forEach(all::add);
        return all;
    }
}
