package org.spineboard.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.casefile.Track;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.draft.DraftCheck;
import org.spineboard.referral.draft.DraftId;
import org.spineboard.referral.draft.ReferralDesk;
import org.spineboard.referral.draft.SendReferral;
import org.spineboard.referral.draft.Sent;
import org.spineboard.referral.entry.Step;
import org.spineboard.web.frame.FieldErrors;

/** Backs {@code referral/check.xhtml}: everything that was said, once more, and the button that sends it. */
@Named("referralCheck")
@ViewScoped
public class ReferralCheckView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReferralDesk desk;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    @Param(name = "draft")
    @Nullable
    String asked;

    private @Nullable DraftCheck check;
    private List<CheckGroup> groups = List.of();
    private List<CheckGroup> missing = List.of();
    private List<StepEntry> steps = List.of();

    @PostConstruct
    void load() {
        DraftCheck laidOut = desk.check(DraftId.parse(String.valueOf(asked)));
        check = laidOut;
        groups = CheckGroups.of(laidOut);
        missing = CheckGroups.missing(laidOut);
        steps = StepEntry.of(
                laidOut.draft().steps(), Step.CHECK, laidOut.draft().id());
    }

    /** Sends it; a second click finds it sent and gets the same receipt. */
    public @Nullable String send() {
        DraftCheck laidOut = check();
        if (!laidOut.isSendable()) {
            DraftProblem.all(laidOut).forEach(problem -> problem.tell(fieldErrors));
            return null;
        }
        Sent sent =
                desk.send(new SendReferral(laidOut.draft().id(), laidOut.draft().version()));
        return "/referral/sent?faces-redirect=true&case=" + sent.caseNumber();
    }

    private DraftCheck check() {
        return check == null ? desk.check(DraftId.parse(String.valueOf(asked))) : check;
    }

    public List<CheckGroup> getGroups() {
        return groups;
    }

    public List<CheckGroup> getMissing() {
        return missing;
    }

    public List<StepEntry> getSteps() {
        return steps;
    }

    public Track getTrack() {
        return check().draft().track();
    }

    public @Nullable Demographics getPerson() {
        return check().draft().person();
    }

    public @Nullable Instant getSuspectedAt() {
        return check().draft().suspectedAt();
    }

    /** Until when an emergency's MRI must be done; null for others. */
    public @Nullable Instant getMriDue() {
        Instant suspected = getSuspectedAt();
        return suspected == null || getTrack() != Track.EMERGENCY ? null : NextStep.emergencyMriDue(suspected);
    }

    public Instant getSavedAt() {
        return check().draft().savedAt();
    }
}
