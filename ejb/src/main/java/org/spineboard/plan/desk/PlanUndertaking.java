package org.spineboard.plan.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.PartState;
import org.spineboard.plan.part.Drug;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.Surgery;
import org.spineboard.shared.CaseNumber;

/** What signing a part of a plan means to the interlocks. */
public final class PlanUndertaking {
    private PlanUndertaking() {}

    /** What the part does, beside the other parts of its plan. */
    public static Undertaking of(CasePlan plan, Modality modality, PartContent content) {
        CaseNumber number = plan.place().number();
        return switch (modality) {
            case RADIATION ->
                new Undertaking.Irradiate(
                        number,
                        content.ranges(LevelPurpose.TARGET),
                        content.startBy(),
                        isPlanned(plan, Modality.STABILISATION),
                        isPlanned(plan, Modality.SUPPORTIVE));
            case SYSTEMIC -> new Undertaking.GiveDrugs(number, Step.SIGN_SYSTEMIC, drugs(content));
            case SUPPORTIVE -> new Undertaking.GiveDrugs(number, Step.SIGN_SUPPORTIVE, drugs(content));
            case STABILISATION -> operation(number, content, content.surgery());
        };
    }

    private static Undertaking operation(CaseNumber number, PartContent content, @Nullable Surgery surgery) {
        if (surgery == null || !surgery.procedure().isSurgery()) {
            return new Undertaking.Brace(number);
        }
        return new Undertaking.Operate(
                number, content.startBy(), surgery.procedure().isOpen(), surgery.embolisation() != null);
    }

    private static boolean isPlanned(CasePlan plan, Modality modality) {
        return plan.parts().stream()
                .anyMatch(part -> part.modality() == modality
                        && part.state() != PartState.LEFT_OUT
                        && part.state() != PartState.CANCELLED);
    }

    private static List<Undertaking.PlannedDrug> drugs(PartContent content) {
        return content.drugs().stream().map(PlanUndertaking::drug).toList();
    }

    private static Undertaking.PlannedDrug drug(Drug drug) {
        return new Undertaking.PlannedDrug(drug.drug(), drug.amount(), drug.unit(), drug.stopOn());
    }
}
