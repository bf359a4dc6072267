package org.spineboard.plan;

import java.util.List;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.Term;

/** A plan cannot be signed, talked over or carried out so. */
public final class PlanRefused extends DomainException {
    private PlanRefused(String key, Object... args) {
        super(key, args);
    }

    /** Nothing was decided, or the case does not stand where this can be done. */
    public static PlanRefused notNow() {
        return new PlanRefused("plan.refused.notNow");
    }

    /** The person does not answer for that treatment. */
    public static PlanRefused notYours(Modality modality) {
        return new PlanRefused("plan.refused.notYours", name(modality));
    }

    /** The treatment is over, and its part says what was planned. */
    public static PlanRefused over(Modality modality) {
        return new PlanRefused("plan.refused.over", name(modality));
    }

    /** A part that does not stand where this can happen to it. */
    public static PlanRefused course(Modality modality) {
        return new PlanRefused("plan.refused.course", name(modality));
    }

    /** A treatment that is being given is stopped, not left out; one nobody asked for cannot be left out. */
    public static PlanRefused leftOut(Modality modality) {
        return new PlanRefused("plan.refused.leftOut", name(modality));
    }

    /** Treatment begins once the patient has agreed to the plan as it is. */
    public static PlanRefused notAgreed() {
        return new PlanRefused("plan.refused.notAgreed");
    }

    /** There is something to be treated. */
    public static PlanRefused toBeTreated() {
        return new PlanRefused("plan.refused.toBeTreated");
    }

    /** A choice is none of those in force. */
    public static PlanRefused choice() {
        return new PlanRefused("plan.refused.choice");
    }

    /** Refuses when anything is wrong. */
    public static void ifAny(List<PlanFault> faults) {
        if (!faults.isEmpty()) {
            throw new PlanRefused(faults.get(0).key());
        }
    }

    private static Term name(Modality modality) {
        return new Term("plan.modality." + modality);
    }
}
