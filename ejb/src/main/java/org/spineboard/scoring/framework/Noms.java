package org.spineboard.scoring.framework;

import java.util.ArrayList;
import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Figure;

/**
 * The cell of the NOMS framework (Laufer 2013, decision table): neurologic, oncologic, mechanical, systemic. It names what
 * the framework suggests and orders nothing. Without ESCC grade or radiosensitivity it stays incomplete, even where the
 * cells would agree. Myelopathy under a low grade has no published cell; an indeterminate spine is a surgeon's to judge.
 */
public final class Noms {
    private static final String ESCC = "escc";
    private static final String MYELOPATHY = "myelopathy";
    private static final String SENSITIVITY = "radiosensitivity";
    private static final String MECHANICAL = "mechanical";
    private static final String FIT = "fit_for_open_surgery";
    private static final List<String> HIGH_GRADES = List.of("2", "3");
    private static final String LIMIT = "stabilisation_limit";
    private static final String ONLY_PERCUTANEOUS = "PERCUTANEOUS_ONLY";

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "noms",
                    "2013.1",
                    "Laufer I et al. Oncologist 2013;18(6):744–751",
                    Evidence.K_H,
                    Direction.NO_DIRECTION),
            List.of(
                    Choice.of(ESCC, "0", "1a", "1b", "1c", "2", "3").irreplaceable(),
                    Choice.yesNo(MYELOPATHY),
                    Choice.of(SENSITIVITY, "SENSITIVE", "RESISTANT").irreplaceable(),
                    Choice.of(MECHANICAL, "STABLE", "UNSTABLE", "INDETERMINATE"),
                    Choice.yesNo(FIT)),
            List.of(
                    "CEBRT",
                    "STABILISE_THEN_CEBRT",
                    "SRS",
                    "STABILISE_THEN_SRS",
                    "SEPARATION_SURGERY_THEN_SRS",
                    "REVIEW_MECHANICAL",
                    "REVIEW_DISCORDANT"),
            List.of(Extra.of(LIMIT)),
            Noms::read);

    private Noms() {}

    private static Reading read(Answers answers) {
        boolean isHigh = HIGH_GRADES.contains(answers.text(ESCC));
        Scored scored =
                Scored.of(null, cell(answers, isHigh), axes(answers, isHigh)).flag("ESCC_1C", answers.is(ESCC, "1c"));
        boolean isLimited = answers.is(MECHANICAL, "UNSTABLE")
                && answers.is(FIT, "N")
                && !scored.category().startsWith("REVIEW");
        return isLimited ? scored.with(LIMIT, Figure.word(ONLY_PERCUTANEOUS)) : scored;
    }

    private static String cell(Answers answers, boolean isHigh) {
        if (!isHigh && answers.is(MYELOPATHY, "Y")) {
            return "REVIEW_DISCORDANT";
        }
        if (answers.is(MECHANICAL, "INDETERMINATE")) {
            return "REVIEW_MECHANICAL";
        }
        boolean isResistant = answers.is(SENSITIVITY, "RESISTANT");
        if (isHigh && isResistant && answers.is(FIT, "Y")) {
            return "SEPARATION_SURGERY_THEN_SRS";
        }
        String rays = isResistant && !isHigh ? "SRS" : "CEBRT";
        return answers.is(MECHANICAL, "UNSTABLE") ? "STABILISE_THEN_" + rays : rays;
    }

    private static List<Item> axes(Answers answers, boolean isHigh) {
        List<Item> axes = new ArrayList<>();
        axes.add(axis(
                answers, ESCC, isHigh ? "neurologic: high-grade compression" : "neurologic: low-grade compression"));
        axes.add(axis(answers, MYELOPATHY, "neurologic: myelopathy"));
        axes.add(axis(answers, SENSITIVITY, "oncologic: response to conventional radiotherapy"));
        axes.add(axis(answers, MECHANICAL, "mechanical: stability"));
        axes.add(axis(answers, FIT, "systemic: fit for open surgery"));
        return axes;
    }

    private static Item axis(Answers answers, String input, String why) {
        return new Item(input, answers.figure(input), Figure.number(0), why);
    }
}
