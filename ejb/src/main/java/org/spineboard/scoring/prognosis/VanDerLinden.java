package org.spineboard.scoring.prognosis;

import java.math.BigDecimal;
import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * Score of the Dutch Bone Metastasis Study, 0–6, higher is better (van der Linden 2005, table). KPS in per cent; 10 lies
 * below the printed band, counts as poor and is flagged. What is missing leaves a range.
 */
public final class VanDerLinden {
    private static final Sum SUM = Sum.of(
            Grading.upTo(3, "GROUP_A").thenUpTo(5, "GROUP_B").above("GROUP_C"),
            Karnofsky.condition(),
            Table.of(Primary.INPUT)
                    .row(3, "breast", "BREAST")
                    .row(2, "prostate", "PROSTATE")
                    .row(1, "lung", "LUNG")
                    .row(0, "other", "OTHER"),
            Table.of("visceral_mets").row(0, "visceral metastases", "Y").row(1, "no visceral metastases", "N"));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "van_der_linden",
                    "2005.1",
                    "van der Linden YM et al. Cancer 2005;103(2):320–328",
                    Evidence.V2,
                    Direction.HIGHER_IS_BETTER),
            SUM.inputs(),
            SUM.grading().categories(),
            List.of(),
            VanDerLinden::read);

    private VanDerLinden() {}

    private static Reading read(Answers answers) {
        return SUM.read(answers)
                .flag(
                        "KPS_10_BELOW_PRINTED_BAND",
                        answers.number(Karnofsky.INPUT).compareTo(BigDecimal.TEN) == 0);
    }
}
