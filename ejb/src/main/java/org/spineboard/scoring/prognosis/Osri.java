package org.spineboard.scoring.prognosis;

import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.table.Bands;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * Oswestry Spinal Risk Index, 1–7, higher is worse: primary tumour pathology + (2 − general condition) (Balain 2013,
 * formula in the abstract; the list of tumours is from memory). KPS in per cent; the better the condition, the less is
 * added. What is missing leaves a range.
 */
public final class Osri {
    private static final int BEST_CONDITION = 2;
    private static final Table PRIMARY = Table.of(Primary.INPUT)
            .row(
                    1,
                    "slow: breast, thyroid, prostate, myeloma, haemangioendothelioma, non-Hodgkin lymphoma",
                    "BREAST",
                    "THYROID",
                    "PROSTATE",
                    "MYELOMA",
                    "HAEMANGIOENDOTHELIOMA",
                    "NON_HODGKIN_LYMPHOMA")
            .row(
                    2,
                    "moderate: kidney, uterus, tonsil, epipharynx, synovial sarcoma, metastatic thymoma",
                    "KIDNEY",
                    "UTERUS",
                    "TONSIL",
                    "EPIPHARYNX",
                    "SYNOVIAL_SARCOMA",
                    "THYMOMA")
            .row(
                    4,
                    "rapid: stomach, colon, rectum, liver, melanoma, teratoma, pancreas, unknown origin",
                    Primary.UNKNOWN,
                    "STOMACH",
                    "COLON",
                    "RECTUM",
                    "LIVER",
                    "MELANOMA",
                    "TERATOMA",
                    "PANCREAS")
            .row(5, "lung", "LUNG");
    private static final Bands CONDITION = Karnofsky.condition();
    private static final Sum SUM = Sum.of(
            Grading.upTo(1, "OSRI_1")
                    .thenUpTo(3, "OSRI_2_3")
                    .thenUpTo(5, "OSRI_4_5")
                    .thenUpTo(6, "OSRI_6")
                    .above("OSRI_7"),
            PRIMARY,
            CONDITION);

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "osri",
                    "2013.1",
                    "Balain B et al. Bone Joint J 2013;95-B:210–216",
                    Evidence.K_M,
                    Direction.HIGHER_IS_WORSE),
            SUM.inputs(),
            SUM.grading().categories(),
            List.of(Extra.of("ptp"), Extra.of("gc")),
            Osri::read);

    private Osri() {}

    private static Reading read(Answers answers) {
        Item primary = PRIMARY.item(answers);
        Item condition = CONDITION.item(answers);
        int lost = BEST_CONDITION - condition.points().exact().intValueExact();
        Item turned = new Item(
                condition.input(), condition.value(), Figure.number(lost), "2 − general condition; " + condition.why());
        return SUM.graded(List.of(primary, turned))
                .flag(Primary.UNKNOWN, Primary.isUnknown(answers))
                .with("ptp", primary.points())
                .with("gc", condition.points());
    }
}
