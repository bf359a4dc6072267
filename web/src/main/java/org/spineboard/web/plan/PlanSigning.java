package org.spineboard.web.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.spineboard.plan.desk.CasePlan;
import org.spineboard.plan.desk.PlanDesk;
import org.spineboard.plan.desk.PlanUndertaking;
import org.spineboard.plan.desk.SignPart;
import org.spineboard.web.interlock.InterlockStop;

/** Signs a part of a plan once no interlock stands against it, or whoever signs has said why they go on. */
@Dependent
class PlanSigning implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PlanDesk desk;

    @Inject
    InterlockStop stop;

    /** Whether it was signed. */
    boolean sign(CasePlan plan, SignPart order) {
        if (!stop.lets(PlanUndertaking.of(plan, order.modality(), order.content()))) {
            return false;
        }
        desk.sign(order.answering(stop.answers()));
        return true;
    }

    InterlockStop stop() {
        return stop;
    }
}
