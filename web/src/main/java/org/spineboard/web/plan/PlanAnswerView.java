package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.plan.PlanFault;
import org.spineboard.plan.course.CourseCheck;
import org.spineboard.plan.course.Said;
import org.spineboard.plan.desk.CasePlan;
import org.spineboard.plan.desk.CourseDesk;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.desk.RecordAnswer;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.KeptForm;
import org.spineboard.web.text.ClinicalDates;

/** Backs the form on which it is recorded what the patient said to the plan. */
@Named("planAnswer")
@ViewScoped
public class PlanAnswerView implements Serializable {
    private static final String AGREES = "AGREES";

    @Inject
    PlanReading reading;

    @Inject
    CourseDesk desk;

    @Inject
    CaseView page;

    @Inject
    PlanPlaceView place;

    @Inject
    InstantSource clock;

    @Inject
    KeptForm form;

    private int edition;

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        CasePlan plan = reading.of(page.getNumber());
        if (!plan.isAnswerable()) {
            throw new NoSuchPage();
        }
        edition = plan.edition();
        form.open(new FormKey(page.getNumber(), "plan/answer"));
        form.begin("talkedBy", place.ownName());
        form.begin("talkedAt", ClinicalDates.weekdayDateTime(clock.instant()));
    }

    /** Records it. */
    public void record() {
        Instant now = clock.instant();
        Optional<Instant> at = form.when("talkedAt").moment(now);
        if (form.text("says").isEmpty()) {
            form.problem("says", "plan.answer.missing");
        }
        if (at.isEmpty()) {
            form.problem("talkedAt", "plan.answer.unread");
        }
        boolean agrees = form.text("says").equals(AGREES);
        Said said = new Said(
                agrees, agrees ? null : form.text("why"), form.text("words"), form.text("talkedBy"), at.orElse(now));
        List<PlanFault> faults = CourseCheck.faults(said, now);
        if (!form.text("says").isEmpty()) {
            faults.forEach(fault -> form.problem(fault.field(), fault.key()));
        }
        if (form.isSound()) {
            desk.answer(new RecordAnswer(page.getNumber(), edition, said));
            form.sent();
            Faces.redirect(PlanPlaceView.all(page.getNumber()));
        }
    }

    public List<String> getSayings() {
        return List.of(AGREES, "DECLINES");
    }

    public List<PicklistEntry> getReasons() {
        return reading.choices(Picklists.PLAN_DECLINED);
    }

    public KeptForm getForm() {
        return form;
    }
}
