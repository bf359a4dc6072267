package org.spineboard.demo.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.spineboard.board.decision.Modality;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.people.Advice;
import org.spineboard.demo.told.Scene;
import org.spineboard.demo.told.Telling;
import org.spineboard.demo.told.Warnings;
import org.spineboard.plan.course.Became;
import org.spineboard.plan.course.Said;
import org.spineboard.plan.desk.CourseDesk;
import org.spineboard.plan.desk.PlanDesk;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.desk.PlanUndertaking;
import org.spineboard.plan.desk.RecordAnswer;
import org.spineboard.plan.desk.RecordCourse;
import org.spineboard.plan.desk.SignPart;
import org.spineboard.plan.part.PartContent;
import org.spineboard.platform.SiteZone;

/** Signs the parts of a plan, tells what the patient says to it, and how each part begins and ends. */
@ApplicationScoped
class ToldPlan implements Telling {
    @Inject
    PlanDesk plans;

    @Inject
    CourseDesk courses;

    @Inject
    PlanReading reading;

    @Inject
    Warnings warnings;

    @Inject
    SiteZone zone;

    @Override
    public Chapter chapter() {
        return Chapter.PLAN;
    }

    @Override
    public void tell(Scene scene, Step step) {
        switch (step.deed()) {
            case SIGN_PART -> scene.cast().as(owner(scene, step), () -> sign(scene, step));
            case AGREE -> scene.cast().as(scene.oncologist(), () -> courses.answer(agreed(scene, step)));
            case START_PART ->
                scene.cast().as(owner(scene, step), () -> record(scene, step, Became.started(day(step))));
            case END_PART ->
                scene.cast().as(owner(scene, step), () -> record(scene, step, Became.ended(day(step), "As planned.")));
            default -> throw new IllegalArgumentException(step.deed().name());
        }
    }

    private static String owner(Scene scene, Step step) {
        return switch (Modality.valueOf(step.word(0))) {
            case RADIATION -> scene.oncologist();
            case SYSTEMIC -> "medonc";
            case STABILISATION -> scene.surgeon();
            case SUPPORTIVE -> "palliative";
        };
    }

    private LocalDate day(Step step) {
        return LocalDate.ofInstant(step.at(), zone.id());
    }

    private CaseStanding sign(Scene scene, Step step) {
        Modality modality = Modality.valueOf(step.word(0));
        LocalDate startBy = day(step).plusDays(10);
        PartContent content = PlanWords.content(scene, modality, startBy);
        var answers = warnings.answers(PlanUndertaking.of(reading.of(scene.number()), modality, content));
        return plans.sign(new SignPart(scene.number(), modality, content, null, false, 0).answering(answers));
    }

    private static RecordAnswer agreed(Scene scene, Step step) {
        int parts = Advice.treatments(Advice.of(scene.illness())).size();
        String talker = scene.cast().name(scene.oncologist());
        return new RecordAnswer(
                scene.number(), parts, new Said(true, null, "Understood and wants to begin soon.", talker, step.at()));
    }

    private CaseStanding record(Scene scene, Step step, Became became) {
        return courses.record(new RecordCourse(scene.number(), Modality.valueOf(step.word(0)), became));
    }
}
