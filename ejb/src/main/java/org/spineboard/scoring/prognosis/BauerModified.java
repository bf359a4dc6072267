package org.spineboard.scoring.prognosis;

import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
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
 * Modified Bauer score, 0–4, higher is better (Leithner 2008, four items without pathological fracture). The count is of
 * all skeletal metastases; one is solitary. An unknown primary counts as not lung by convention, which is flagged.
 */
public final class BauerModified {
    private static final int MOST = 99;
    private static final Table VISCERAL =
            Table.of("visceral_mets").row(0, "visceral metastases", "Y").row(1, "no visceral metastases", "N");
    /** Not lung and favourable are two items that one answer decides. */
    private static final Table PRIMARY = Table.of(Primary.INPUT)
            .row(0, "lung: neither of the two points for the primary", "LUNG")
            .row(
                    1,
                    "not lung, and none of breast, kidney, lymphoma, myeloma",
                    "PROSTATE",
                    "THYROID",
                    "COLON",
                    "RECTUM",
                    "STOMACH",
                    "LIVER",
                    "PANCREAS",
                    "BLADDER",
                    "UTERUS",
                    "OVARY",
                    "MELANOMA",
                    "SARCOMA",
                    Primary.UNKNOWN,
                    "OTHER")
            .row(
                    2,
                    "not lung, and one of breast, kidney, lymphoma, myeloma",
                    "BREAST",
                    "KIDNEY",
                    "LYMPHOMA",
                    "MYELOMA");

    private static final Bands COUNT = Bands.of(Amount.whole("skeletal_mets_count", 1, MOST))
            .from("1", 1, "solitary skeletal metastasis")
            .from("2", 0, "several skeletal metastases");
    private static final Sum SUM =
            Sum.of(Grading.upTo(1, "SCORE_0_1").thenUpTo(2, "SCORE_2").above("SCORE_3_4"), VISCERAL, PRIMARY, COUNT);

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "bauer_modified",
                    "2008.1",
                    "Leithner A et al. Eur Spine J 2008;17(11):1488–1495; Bauer HC, Wedin R. Acta Orthop Scand"
                            + " 1995;66:143–146",
                    Evidence.V2,
                    Direction.HIGHER_IS_BETTER),
            SUM.inputs(),
            SUM.grading().categories(),
            List.of(),
            BauerModified::read);

    private BauerModified() {}

    private static Reading read(Answers answers) {
        int primary = PRIMARY.points(answers);
        Figure value = answers.figure(Primary.INPUT);
        List<Item> items = List.of(
                VISCERAL.item(answers),
                new Item(Primary.INPUT, value, Figure.number(Math.min(primary, 1)), primary > 0 ? "not lung" : "lung"),
                new Item(
                        Primary.INPUT,
                        value,
                        Figure.number(Math.max(0, primary - 1)),
                        primary > 1
                                ? "one of breast, kidney, lymphoma, myeloma"
                                : "none of breast, kidney, lymphoma, myeloma"),
                COUNT.item(answers));
        return SUM.graded(items).flag(Primary.UNKNOWN, Primary.isUnknown(answers));
    }
}
