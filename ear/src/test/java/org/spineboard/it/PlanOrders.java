package org.spineboard.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.CareKind;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.Procedure;
import org.spineboard.plan.part.CareLine;
import org.spineboard.plan.part.Drug;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.PartLevel;
import org.spineboard.plan.part.Radiation;
import org.spineboard.plan.part.Surgery;
import org.spineboard.plan.part.Systemic;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/** Whole parts of a plan, as their owners would sign them. */
final class PlanOrders {
    private PlanOrders() {}

    static PartContent of(Modality modality) {
        return switch (modality) {
            case RADIATION -> radiation(5);
            case SYSTEMIC -> systemic();
            case STABILISATION -> surgery();
            case SUPPORTIVE -> supportive();
        };
    }

    static PartContent radiation(int fractions) {
        Radiation said = new Radiation("EBRT", new BigDecimal("20.00"), fractions, "None");
        return PartContent.of(
                start(),
                "PAIN",
                List.of(new PartLevel(LevelPurpose.TARGET, new SpinalRange(SpinalLevel.T7, SpinalLevel.T9))),
                said);
    }

    private static PartContent systemic() {
        return PartContent.of(
                start(),
                "LOCAL_CONTROL",
                new Systemic("Nivolumab", 2, null, "Pause two weeks before surgery"),
                List.of(new Drug(
                        "nivolumab",
                        "infusion",
                        new BigDecimal("480.000"),
                        "mg",
                        "intravenous",
                        "every 4 weeks",
                        null)));
    }

    private static PartContent surgery() {
        return PartContent.of(
                start(),
                List.of(
                        new PartLevel(LevelPurpose.INSTRUMENTED, new SpinalRange(SpinalLevel.T6, SpinalLevel.T10)),
                        new PartLevel(LevelPurpose.DECOMPRESSED, SpinalRange.of(SpinalLevel.T8))),
                new Surgery(Procedure.PERCUTANEOUS_FIXATION, "POSTERIOR", null, null, "Mr D. Achebe"));
    }

    private static PartContent supportive() {
        return PartContent.supportive(
                start(),
                List.of(new Drug(
                        "dexamethasone",
                        "tablet",
                        new BigDecimal("16.000"),
                        "mg",
                        "oral",
                        "once a day",
                        start().plusDays(4))),
                List.of(new CareLine(CareKind.PAIN, "Review by palliative care")));
    }

    private static LocalDate start() {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(3);
    }
}
