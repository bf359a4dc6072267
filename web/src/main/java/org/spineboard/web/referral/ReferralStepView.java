package org.spineboard.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.patient.Demographics;
import org.spineboard.patient.PatientBanner;
import org.spineboard.referral.draft.DraftId;
import org.spineboard.referral.draft.DraftView;
import org.spineboard.referral.draft.ReferralDesk;
import org.spineboard.referral.draft.SaveStep;
import org.spineboard.referral.entry.Step;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.FindingGroup;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.frame.FieldErrors;

/** Backs each page of a referral on which something is asked; which one it is follows from the page's address. */
@Named("referralStep")
@ViewScoped
public class ReferralStepView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    ReferralDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    @Param(name = "draft")
    @Nullable
    String asked;

    /** Whether the person comes from the check page and wants to go back there. */
    @Inject
    @Param(name = "change")
    boolean changing;

    private Step step = Step.NEUROLOGY;
    private @Nullable DraftView draft;
    private Answers answers = new Answers(Map.of());
    private List<PatientBanner> alike = List.of();

    @PostConstruct
    void load() {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        step = Step.valueOf(page.replaceAll(".*/|\\.xhtml$", "").toUpperCase(Locale.ROOT));
        if (!RIGHTS.allow(user.caller(), Action.REFERRAL_DRAFT)) {
            throw new NotAllowed(Action.REFERRAL_DRAFT);
        }
        if (asked != null || step != Step.NEUROLOGY) {
            draft = desk.open(DraftId.parse(String.valueOf(asked)));
            answers = new Answers(draft.answers());
        }
    }

    /** Keeps what was typed, right or wrong; the first time this makes the draft. */
    public void save() {
        DraftView before = draft == null ? desk.start() : draft;
        draft = desk.saveStep(new SaveStep(before.id(), before.version(), answers.typed()));
    }

    /** Keeps what was typed and looks whether the patient is known. */
    public void lookUp() {
        save();
        boolean identified = answers.has("patient.nhsNumber") && answers.has("patient.birth.day");
        alike = identified ? desk.knownPatient(current().id()).rows() : List.of();
    }

    /** Answers what was not examined, so that nobody must click it six times. */
    public void restNotExamined() {
        Stream.of(FindingGroup.values())
                .forEach(group -> answers.fill("neurology.group." + group, Answer.NOT_ASSESSED.name()));
        save();
    }

    /** Goes on, unless something on this page cannot be read or must be answered before sending. */
    public @Nullable String proceed() {
        save();
        DraftProblem.onStep(step, desk.check(current().id())).forEach(problem -> problem.tell(fieldErrors));
        Step next = changing ? Step.CHECK : getPlace().next();
        return fieldErrors.isAny() ? null : StepEntry.outcome(next, current().id());
    }

    private DraftView current() {
        return draft == null ? desk.start() : draft;
    }

    public Step getStep() {
        return step;
    }

    public Answers getAnswers() {
        return answers;
    }

    public List<PatientBanner> getAlike() {
        return alike;
    }

    public boolean isChanging() {
        return changing;
    }

    /** Where this page stands on the way that the answers lead. */
    public StepPlace getPlace() {
        return new StepPlace(step, draft);
    }

    /** Whom the referral is about, for every page but the one that asks for it. */
    public @Nullable Demographics getPerson() {
        boolean askedHere = step == Step.of("patient.familyName", getPlace().track());
        return draft == null || askedHere ? null : draft.person();
    }

    public @Nullable Instant getSavedAt() {
        return draft == null ? null : draft.savedAt();
    }
}
