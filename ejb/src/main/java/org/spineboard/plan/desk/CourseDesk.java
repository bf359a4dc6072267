package org.spineboard.plan.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PlanRefused;
import org.spineboard.plan.PlanTime;
import org.spineboard.plan.course.AnswerRow;
import org.spineboard.plan.course.Became;
import org.spineboard.plan.course.CourseBook;
import org.spineboard.plan.course.CourseCheck;
import org.spineboard.plan.course.CourseRow;
import org.spineboard.plan.course.Said;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Signature;

/** How a plan is talked over with the patient and carried out. */
@Stateless
public class CourseDesk {
    @Inject
    PlanBook book;

    @Inject
    CourseBook courses;

    @Inject
    PlanKeeping keeping;

    @Inject
    PlanTerms terms;

    @Inject
    CurrentUser user;

    /** Records what the patient said; a plan that is declined is open again. */
    @Act(Action.PLAN_AGREE)
    public CaseStanding answer(RecordAnswer order) {
        CaseChange change = keeping.change(order.number());
        CasePlan plan = book.read(order.number());
        if (change.status() != CaseStatus.PLANNED) {
            throw PlanRefused.notNow();
        }
        if (plan.edition() != order.edition()) {
            throw plan.rows().stream()
                    .reduce((one, other) ->
                            one.signature().at().isAfter(other.signature().at()) ? one : other)
                    .orElseThrow()
                    .outdating();
        }
        Said said = cleaned(order.said());
        PlanRefused.ifAny(CourseCheck.faults(said, change.now()));
        String why = said.reason() == null ? null : terms.label(Picklists.PLAN_DECLINED, said.reason());
        AnswerRow row = courses.add(plan.decided(), plan.edition(), said, Signature.of(user.caller(), change.now()));
        Topic topic = said.agrees() ? Topic.PLAN_AGREED : Topic.PLAN_DECLINED;
        change.record(Happening.of(topic, row.id(), row.talkedAt(), why));
        if (why != null) {
            keeping.reopen(change, why);
            return CaseStanding.of(change.keep());
        }
        return keeping.carryOn(change, order.number(), "");
    }

    /** Records that a part started, ended, was stopped or cancelled. */
    @Act(Action.PLAN_COURSE)
    public CaseStanding record(RecordCourse order) {
        CaseChange change = keeping.change(order.number());
        CasePlan plan = book.read(order.number());
        PlannedPart part = plan.part(order.modality());
        Became became = cleaned(order.became());
        mustFit(change, plan, part, became.step());
        if (plan.terms() != null) {
            PlanRefused.ifAny(
                    CourseCheck.faults(became, plan.terms().decidedOn(), part.startedOn(), terms.day(change.now())));
        }
        String why = became.reason() == null ? null : terms.label(Picklists.TREATMENT_STOPPED, became.reason());
        CourseRow row =
                courses.add(plan.decided(), order.modality(), became, Signature.of(user.caller(), change.now()));
        String words = order.modality().name() + (why == null ? "" : ": " + why);
        change.record(Happening.of(became.step().topic(), row.id(), terms.moment(became.on(), change.now()), words));
        return keeping.carryOn(change, order.number(), why == null ? "" : why);
    }

    private static void mustFit(CaseChange change, CasePlan plan, PlannedPart part, CourseStep step) {
        if (!PlanTime.isOpen(change.status())) {
            throw PlanRefused.notNow();
        }
        boolean fits = step.saysWhatWasGiven() ? part.isBegun() : step.fits(part.state());
        if (!fits || part.versions().isEmpty()) {
            throw PlanRefused.course(part.modality());
        }
        if (step == CourseStep.STARTED && !(PlanTime.isPlanned(change.status()) && plan.isAgreed())) {
            throw PlanRefused.notAgreed();
        }
    }

    private static Said cleaned(Said said) {
        @Nullable String reason = said.agrees() ? null : PlanTerms.line(said.reason(), Text.LINE);
        return new Said(
                said.agrees(),
                reason,
                PlanTerms.paragraph(said.words()),
                Text.line(said.talkedBy(), Text.SHORT),
                said.talkedAt());
    }

    private static Became cleaned(Became became) {
        CourseStep step = became.step();
        return new Became(
                step,
                became.on(),
                step.saysWhatWasGiven() ? PlanTerms.paragraph(became.actual()) : null,
                step.saysWhy() ? PlanTerms.line(became.reason(), Text.LINE) : null,
                step.saysWhy() ? became.wish() : null);
    }
}
