package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.plan.desk.LeaveOut;
import org.spineboard.plan.desk.PlanDesk;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.frame.FieldErrors;

/** Backs the page that stands before leaving a treatment out of a plan. */
@Named("leaveOut")
@ViewScoped
public class LeaveOutView implements Serializable {
    @Inject
    PlanReading reading;

    @Inject
    PlanDesk desk;

    @Inject
    CaseView page;

    @Inject
    PlanPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    private @Nullable PartOnForm part;
    private @Nullable String code;
    private @Nullable String words;

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        part = PartOnForm.of(reading.of(page.getNumber()), place.modality());
    }

    /** Leaves it out. */
    public void leaveOut() {
        if (code == null) {
            fieldErrors.add("leftOut", "plan.leftOut.missing");
        }
        if (words == null) {
            fieldErrors.add("leftOutWords", "plan.leftOut.missingWords");
        }
        if (code != null && words != null) {
            PartOnForm one = Objects.requireNonNull(part);
            desk.leaveOut(new LeaveOut(page.getNumber(), one.modality(), code, words, one.version()));
            Faces.redirect(PlanPlaceView.all(page.getNumber()));
        }
    }

    public List<PicklistEntry> getReasons() {
        return reading.choices(Picklists.PLAN_LEFT_OUT);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
