package org.spineboard.scoring.prognosis;

import java.math.BigDecimal;
import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Contradiction;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.table.Grading;

/**
 * Bands of the Rades score of walking after radiotherapy, 21–44, higher is better (Rades 2008 and 2011, bands of the
 * abstracts). The points of its factors were never published exactly, so a total that somebody else computed is entered
 * here, and only its band is told. No total: every band is possible.
 */
public final class RadesAmbulatory {
    private static final String TOTAL = "total";
    private static final Grading FIVE = Grading.upTo(28, "B1_21_28")
            .thenUpTo(31, "B2_29_31")
            .thenUpTo(34, "B3_32_34")
            .thenUpTo(37, "B4_35_37")
            .above("B5_38_44");
    private static final Grading THREE =
            Grading.upTo(28, "I_21_28").thenUpTo(37, "II_29_37").above("III_38_44");
    private static final BigDecimal LOWEST = BigDecimal.valueOf(21);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(44);
    private static final int ANY = 1_000_000_000;

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "rades_ambulatory_bands",
                    "2011.1",
                    "Rades D et al. Int J Radiat Oncol Biol Phys 2008;72(3):905–908; 2011;79(5):1503–1506",
                    Evidence.V1,
                    Direction.HIGHER_IS_BETTER),
            List.of(Amount.whole(TOTAL, -ANY, ANY).standingIn("21", "29", "32", "35", "38", "44")),
            FIVE.categories(),
            List.of(new Extra("category_3", true)),
            RadesAmbulatory::read);

    private RadesAmbulatory() {}

    private static Reading read(Answers answers) {
        BigDecimal total = answers.number(TOTAL);
        Figure figure = Figure.number(total);
        if (total.compareTo(LOWEST) < 0 || total.compareTo(HIGHEST) > 0) {
            return new Contradiction(TOTAL, "21 to 44, the published range", figure);
        }
        String band = FIVE.of(total);
        Item item = new Item(TOTAL, answers.figure(TOTAL), figure, "total as entered");
        return Scored.of(figure, band, List.of(item)).with("category_3", Figure.word(THREE.of(total)));
    }
}
