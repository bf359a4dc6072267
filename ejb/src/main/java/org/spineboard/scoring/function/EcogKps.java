package org.spineboard.scoring.function;

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
import org.spineboard.scoring.table.Bands;
import org.spineboard.scoring.table.Grading;

/**
 * ECOG by Karnofsky, 0–5, higher is worse (conversion table of Oken/ECOG and Karnofsky: two steps of ten to a grade; rival
 * tables exist). KPS in per cent, 0 to 100 in tens. What comes out was converted and says so. The way back is not unique
 * and is not offered.
 */
public final class EcogKps {
    private static final String KPS = "kps";
    private static final int HIGHEST = 100;
    private static final int STEP = 10;
    private static final Bands ECOG = Bands.of(
                    Amount.whole(KPS, 0, HIGHEST).inStepsOf(STEP).in("%"))
            .from("0", 5, "KPS 0")
            .from("10", 4, "KPS 10–20")
            .from("30", 3, "KPS 30–40")
            .from("50", 2, "KPS 50–60")
            .from("70", 1, "KPS 70–80")
            .from("90", 0, "KPS 90–100");
    private static final Grading BAND = Grading.upTo(0, "DEAD")
            .thenUpTo(40, "POOR")
            .thenUpTo(70, "MODERATE")
            .above("GOOD");

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "ecog_kps",
                    "1982.1",
                    "Oken MM et al. Am J Clin Oncol 1982;5:649–655; Karnofsky DA, Burchenal JH 1949; conversion table"
                            + " of ECOG",
                    Evidence.V2,
                    Direction.HIGHER_IS_WORSE),
            List.of(ECOG.input()),
            List.of("ECOG_0", "ECOG_1", "ECOG_2", "ECOG_3", "ECOG_4", "ECOG_5"),
            List.of(new Extra("kps_band", true)),
            EcogKps::read);

    private EcogKps() {}

    private static Reading read(Answers answers) {
        Item item = ECOG.item(answers);
        return Scored.of(item.points(), "ECOG_" + item.points().text(), List.of(item))
                .flag("CONVERTED", true)
                .with("kps_band", Figure.word(BAND.of(answers.number(KPS))));
    }
}
