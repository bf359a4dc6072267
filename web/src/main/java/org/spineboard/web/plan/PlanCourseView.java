package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PatientWish;
import org.spineboard.plan.course.Became;
import org.spineboard.plan.course.CourseCheck;
import org.spineboard.plan.desk.CasePlan;
import org.spineboard.plan.desk.CourseDesk;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.desk.PlannedPart;
import org.spineboard.plan.desk.RecordCourse;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.KeptForm;
import org.spineboard.web.text.ClinicalDates;

/** Backs the form on which it is recorded what became of a part of the plan. */
@Named("planCourse")
@ViewScoped
public class PlanCourseView implements Serializable {
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

    private @Nullable CasePlan plan;
    private @Nullable PlannedPart part;

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        plan = reading.of(page.getNumber());
        part = plan.part(place.modality());
        if (!plan.isChangeable() || getSteps().isEmpty()) {
            throw new NoSuchPage();
        }
        form.open(new FormKey(page.getNumber(), "plan/" + place.modality() + "/course"));
    }

    /** Records it. */
    public void record() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClinicalDates.zone());
        Optional<LocalDate> day = form.when("on").date(clock.instant());
        Optional<CourseStep> step = chosen("step", CourseStep.values());
        if (step.isEmpty()) {
            form.problem("step", "plan.course.missing");
        }
        if (day.isEmpty()) {
            form.problem("on", "plan.course.unread");
        }
        Became became = new Became(
                step.orElse(CourseStep.STARTED),
                day.orElse(today),
                form.text("actual"),
                form.text("why"),
                chosen("wish", PatientWish.values()).orElse(null));
        CourseCheck.faults(became, decidedOn(), getPart().startedOn(), today)
                .forEach(fault -> form.problem(fault.field(), fault.key()));
        if (form.isSound()) {
            desk.record(new RecordCourse(page.getNumber(), getPart().modality(), became));
            form.sent();
            Faces.redirect(PlanPlaceView.all(page.getNumber()));
        }
    }

    /** What can become of it as it stands. */
    public List<String> getSteps() {
        return Arrays.stream(CourseStep.values())
                .filter(step -> step.fits(getPart().state())
                        || (step.saysWhatWasGiven() && getPart().isBegun()))
                .map(Enum::name)
                .toList();
    }

    public List<String> getWishes() {
        return Arrays.stream(PatientWish.values()).map(Enum::name).toList();
    }

    public List<PicklistEntry> getReasons() {
        return reading.choices(Picklists.TREATMENT_STOPPED);
    }

    public PlannedPart getPart() {
        return Objects.requireNonNull(part);
    }

    private LocalDate decidedOn() {
        CasePlan found = Objects.requireNonNull(plan);
        return Objects.requireNonNull(found.terms()).decidedOn();
    }

    private <T extends Enum<T>> Optional<T> chosen(String field, T[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(form.text(field)))
                .findFirst();
    }

    public KeptForm getForm() {
        return form;
    }
}
