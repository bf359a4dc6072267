package org.spineboard.scoring.prognosis;

import java.util.ArrayList;
import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Input;
import org.spineboard.scoring.table.Bands;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Scale;
import org.spineboard.scoring.table.Sum;
import org.spineboard.scoring.table.Table;

/**
 * New Katagiri score, 0–10, higher is worse (Katagiri 2014, table of prognostic factors). The class of the primary hangs
 * on its treatment, not its organ. One critical laboratory value fixes that item at 2, whatever else is missing; without
 * one, each missing value leaves a range. Calcium is not said to be corrected for albumin, and the LDH limit is of one
 * assay.
 */
public final class Katagiri {
    private static final int WORST_ECOG = 4;
    private static final Scale PRIMARY = Table.of(Primary.INPUT)
            .row(
                    0,
                    "slow: hormone-dependent breast or prostate, thyroid, myeloma, lymphoma",
                    "BREAST_HORMONE_DEPENDENT",
                    "PROSTATE_HORMONE_DEPENDENT",
                    "THYROID",
                    "MYELOMA",
                    "LYMPHOMA")
            .row(
                    2,
                    "moderate: lung under targeted drugs, hormone-independent breast or prostate, renal, endometrial,"
                            + " ovarian, sarcoma, others",
                    "LUNG_TARGETED",
                    "BREAST_HORMONE_INDEPENDENT",
                    "PROSTATE_HORMONE_INDEPENDENT",
                    "RENAL",
                    "ENDOMETRIAL",
                    "OVARIAN",
                    "SARCOMA",
                    "OTHER")
            .row(
                    3,
                    "rapid: other lung, colorectal, gastric, pancreatic, head and neck, oesophageal, other urological,"
                            + " melanoma, hepatocellular, gallbladder, cervical, unknown",
                    Primary.UNKNOWN,
                    "LUNG_NO_TARGETED",
                    "COLORECTAL",
                    "GASTRIC",
                    "PANCREATIC",
                    "HEAD_AND_NECK",
                    "ESOPHAGEAL",
                    "UROLOGICAL_OTHER",
                    "MELANOMA",
                    "HEPATOCELLULAR",
                    "GALLBLADDER",
                    "CERVICAL");
    private static final Scale VISCERAL = Table.of("visceral")
            .row(0, "no visceral or cerebral metastases", "NONE")
            .row(1, "nodular visceral or cerebral metastases", "NODULAR")
            .row(2, "disseminated: pleural, peritoneal, leptomeningeal", "DISSEMINATED");
    private static final Scale ECOG = Bands.of(Amount.whole("ecog", 0, WORST_ECOG))
            .from("0", 0, "ECOG 0–2")
            .from("3", 1, "ECOG 3 or 4");
    private static final Scale CHEMOTHERAPY = Table.yesNo("previous_chemotherapy", 1, 0);
    private static final Scale MULTIPLE = Table.yesNo("multiple_skeletal", 1, 0);
    private static final Sum SUM = Sum.of(
            Grading.upTo(3, "LOW_0_3").thenUpTo(6, "INTERMEDIATE_4_6").above("HIGH_7_10"),
            PRIMARY,
            VISCERAL,
            ECOG,
            CHEMOTHERAPY,
            MULTIPLE);

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "katagiri_new",
                    "2014.1",
                    "Katagiri H et al. Cancer Med 2014;3(5):1359–1367",
                    Evidence.V2,
                    Direction.HIGHER_IS_WORSE),
            inputs(),
            SUM.grading().categories(),
            List.of(Extra.of("lab_tier")),
            Katagiri::read);

    private Katagiri() {}

    private static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>(List.of(PRIMARY.input(), VISCERAL.input()));
        inputs.addAll(KatagiriLaboratory.inputs());
        inputs.addAll(List.of(ECOG.input(), CHEMOTHERAPY.input(), MULTIPLE.input()));
        return inputs;
    }

    private static Reading read(Answers answers) {
        Item laboratory = KatagiriLaboratory.item(answers);
        List<Item> items = List.of(
                PRIMARY.item(answers),
                VISCERAL.item(answers),
                laboratory,
                ECOG.item(answers),
                CHEMOTHERAPY.item(answers),
                MULTIPLE.item(answers));
        return SUM.graded(items)
                .flag(Primary.UNKNOWN, Primary.isUnknown(answers))
                .with("lab_tier", KatagiriLaboratory.tier(laboratory));
    }
}
