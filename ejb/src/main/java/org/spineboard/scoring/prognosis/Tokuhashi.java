package org.spineboard.scoring.prognosis;

import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.table.Bands;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * Revised Tokuhashi score, 0–15, higher is better (Tokuhashi 2005, table as reproduced with the author's corrections).
 * KPS in per cent, extraspinal bone foci and vertebral bodies as counts, palsy by Frankel. What is missing leaves a range.
 * Neuroendocrine tumours count as carcinoid by convention, which is flagged.
 */
public final class Tokuhashi {
    private static final int MOST_FOCI = 99;
    private static final int MOST_BODIES = 30;
    private static final String CARCINOID = "CARCINOID";
    private static final Sum SUM = Sum.of(
            Grading.upTo(8, "LT_6_MONTHS").thenUpTo(11, "GE_6_MONTHS").above("GE_1_YEAR"),
            Karnofsky.condition(),
            Bands.of(Amount.whole("extraspinal_bone_foci", 0, MOST_FOCI))
                    .from("0", 2, "no extraspinal bone focus")
                    .from("1", 1, "1–2 extraspinal bone foci")
                    .from("3", 0, "3 or more extraspinal bone foci"),
            Bands.of(Amount.whole("vertebral_body_mets", 1, MOST_BODIES))
                    .from("1", 2, "1 vertebral body")
                    .from("2", 1, "2 vertebral bodies")
                    .from("3", 0, "3 or more vertebral bodies"),
            Table.of("organ_mets")
                    .row(0, "unremovable metastases to major organs", "UNREMOVABLE")
                    .row(1, "removable metastases to major organs", "REMOVABLE")
                    .row(2, "no metastases to major organs", "NONE"),
            Table.of(Primary.INPUT)
                    .row(
                            0,
                            "lung, osteosarcoma, stomach, bladder, oesophagus, pancreas",
                            "LUNG",
                            "OSTEOSARCOMA",
                            "STOMACH",
                            "BLADDER",
                            "ESOPHAGUS",
                            "PANCREAS")
                    .row(1, "liver, gallbladder, unidentified", "LIVER", "UNIDENTIFIED", "GALLBLADDER")
                    .row(2, "others", "OTHER")
                    .row(3, "kidney, uterus", "KIDNEY", "UTERUS")
                    .row(4, "rectum", "RECTUM")
                    .row(5, "thyroid, breast, prostate, carcinoid", "THYROID", CARCINOID, "BREAST", "PROSTATE"),
            Table.of("frankel")
                    .row(0, "complete palsy", "A", "B")
                    .row(1, "incomplete palsy", "C", "D")
                    .row(2, "no palsy", "E"));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "tokuhashi_revised",
                    "2005.1",
                    "Tokuhashi Y et al. Spine 2005;30(19):2186–2191",
                    Evidence.V2,
                    Direction.HIGHER_IS_BETTER),
            SUM.inputs(),
            SUM.grading().categories(),
            List.of(),
            Tokuhashi::read);

    private Tokuhashi() {}

    private static Reading read(Answers answers) {
        return SUM.read(answers)
                .flag("CARCINOID_INCLUDES_NEUROENDOCRINE", answers.is(Primary.INPUT, CARCINOID))
                .flag(Primary.UNKNOWN, answers.is(Primary.INPUT, "UNIDENTIFIED"));
    }
}
