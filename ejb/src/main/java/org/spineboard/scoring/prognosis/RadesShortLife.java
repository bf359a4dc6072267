package org.spineboard.scoring.prognosis;

import java.math.BigDecimal;
import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.OutOfScope;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.table.Bands;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * Rades score of death within two months after radiotherapy for compression, 6–25, higher is worse (Rades 2013, table).
 * Interval in months, time of the motor deficit in whole days. It does not apply to ECOG 0 and 1, of whom the cohort had
 * none, nor without a motor deficit.
 */
public final class RadesShortLife {
    private static final String ECOG = "ecog";
    private static final int WORST_ECOG = 4;
    private static final BigDecimal LEAST_ECOG = BigDecimal.valueOf(2);
    private static final Bands PERFORMANCE = Bands.of(Amount.whole(ECOG, 0, WORST_ECOG))
            .from("0", 0, "ECOG below 2")
            .from("2", 0, "ECOG 2")
            .from("3", 4, "ECOG 3 or 4");
    private static final Sum SUM = Sum.of(
            Grading.upTo(18, "LE_18").above("GE_19"),
            PERFORMANCE,
            Table.of("tumour")
                    .row(1, "breast, myeloma or lymphoma", "BREAST", "MYELOMA_LYMPHOMA")
                    .row(2, "prostate", "PROSTATE")
                    .row(3, "lung or other", "LUNG", "OTHER"),
            Table.of("other_bone_mets").row(3, "other bone metastases", "Y").row(1, "no other bone metastases", "N"),
            Table.of("visceral_mets").row(4, "visceral metastases", "Y").row(1, "no visceral metastases", "N"),
            RadesItems.interval(3, 1),
            Table.of("ambulatory")
                    .row(1, "walked before radiotherapy", "Y")
                    .row(4, "did not walk before radiotherapy", "N"),
            RadesItems.deficit()
                    .from("1", 4, "motor deficit developed in at most 7 days")
                    .from("8", 1, "motor deficit developed in more than 7 days"));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "rades_short_life",
                    "2013.1",
                    "Rades D et al. Cancer 2013;119(4):897–903",
                    Evidence.V2,
                    Direction.HIGHER_IS_WORSE),
            SUM.inputs(),
            SUM.grading().categories(),
            List.of(),
            RadesShortLife::read);

    private RadesShortLife() {}

    private static Reading read(Answers answers) {
        if (answers.number(ECOG).compareTo(LEAST_ECOG) < 0) {
            return outside(answers, ECOG, "no patient of the cohort had ECOG 0 or 1");
        }
        return RadesItems.hasNoDeficit(answers)
                ? outside(answers, RadesItems.DEFICIT, "derived in patients with a motor deficit")
                : SUM.read(answers);
    }

    private static Reading outside(Answers answers, String input, String why) {
        return new OutOfScope(new Item(input, answers.figure(input), Figure.number(0), why), null);
    }
}
