package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
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
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.WhenText;

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
    FieldErrors fieldErrors;

    @Inject
    InstantSource clock;

    private final HashMap<String, @Nullable String> answers = new HashMap<>();
    private WhenText talkedAt = new WhenText();
    private int edition;

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        CasePlan plan = reading.of(page.getNumber());
        if (!plan.isAnswerable()) {
            throw new NoSuchPage();
        }
        edition = plan.edition();
        answers.put("talkedBy", place.ownName());
        talkedAt = WhenText.of(clock.instant(), false);
    }

    /** Records it. */
    public void record() {
        Instant now = clock.instant();
        Optional<Instant> at = talkedAt.moment(now);
        if (said("says").isEmpty()) {
            fieldErrors.add("says", "plan.answer.missing");
        }
        if (at.isEmpty()) {
            fieldErrors.add("talkedAt", "plan.answer.unread");
        }
        boolean agrees = said("says").equals(AGREES);
        Said said = new Said(agrees, agrees ? null : said("why"), said("words"), said("talkedBy"), at.orElse(now));
        List<PlanFault> faults = CourseCheck.faults(said, now);
        if (!said("says").isEmpty()) {
            faults.forEach(fault -> fieldErrors.add(fault.field(), fault.key()));
        }
        if (!fieldErrors.isAny()) {
            desk.answer(new RecordAnswer(page.getNumber(), edition, said));
            Faces.redirect(PlanPlaceView.all(page.getNumber()));
        }
    }

    private String said(String field) {
        return Objects.requireNonNullElse(answers.get(field), "").strip();
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> getAnswers() {
        return answers;
    }

    public WhenText getTalkedAt() {
        return talkedAt;
    }

    public List<String> getSayings() {
        return List.of(AGREES, "DECLINES");
    }

    public List<PicklistEntry> getReasons() {
        return reading.choices(Picklists.PLAN_DECLINED);
    }
}
