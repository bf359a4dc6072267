package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
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
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.ClinicalDates;
import org.spineboard.web.text.WhenText;

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
    FieldErrors fieldErrors;

    @Inject
    InstantSource clock;

    private final HashMap<String, @Nullable String> answers = new HashMap<>();
    private final WhenText on = new WhenText();
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
    }

    /** Records it. */
    public void record() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClinicalDates.zone());
        Optional<LocalDate> day = on.date(clock.instant());
        Optional<CourseStep> step = chosen("step", CourseStep.values());
        if (step.isEmpty()) {
            fieldErrors.add("step", "plan.course.missing");
        }
        if (day.isEmpty()) {
            fieldErrors.add("on", "plan.course.unread");
        }
        Became became = new Became(
                step.orElse(CourseStep.STARTED),
                day.orElse(today),
                said("actual"),
                said("why"),
                chosen("wish", PatientWish.values()).orElse(null));
        CourseCheck.faults(became, decidedOn(), getPart().startedOn(), today)
                .forEach(fault -> fieldErrors.add(fault.field(), fault.key()));
        if (!fieldErrors.isAny()) {
            desk.record(new RecordCourse(page.getNumber(), getPart().modality(), became));
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

    /** What is typed, by field. */
    public Map<String, @Nullable String> getAnswers() {
        return answers;
    }

    public WhenText getOn() {
        return on;
    }

    public PlannedPart getPart() {
        return Objects.requireNonNull(part);
    }

    private LocalDate decidedOn() {
        CasePlan found = Objects.requireNonNull(plan);
        return Objects.requireNonNull(found.terms()).decidedOn();
    }

    private String said(String field) {
        return Objects.requireNonNullElse(answers.get(field), "").strip();
    }

    private <T extends Enum<T>> Optional<T> chosen(String field, T[] all) {
        return Arrays.stream(all).filter(one -> one.name().equals(said(field))).findFirst();
    }
}
