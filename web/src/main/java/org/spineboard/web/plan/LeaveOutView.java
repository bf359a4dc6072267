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
import org.spineboard.access.own.FormKey;
import org.spineboard.plan.desk.LeaveOut;
import org.spineboard.plan.desk.PlanDesk;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.KeptForm;

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
    KeptForm form;

    private @Nullable PartOnForm part;

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        part = PartOnForm.of(reading.of(page.getNumber()), place.modality());
        form.open(new FormKey(page.getNumber(), "plan/" + place.modality() + "/leave-out"));
    }

    /** Leaves it out. */
    public void leaveOut() {
        if (!form.has("code")) {
            form.problem("leftOut", "plan.leftOut.missing");
        }
        if (!form.has("words")) {
            form.problem("leftOutWords", "plan.leftOut.missingWords");
        }
        if (form.isSound()) {
            PartOnForm one = Objects.requireNonNull(part);
            desk.leaveOut(new LeaveOut(
                    page.getNumber(), one.modality(), form.text("code"), form.text("words"), one.version()));
            form.sent();
            Faces.redirect(PlanPlaceView.all(page.getNumber()));
        }
    }

    public List<PicklistEntry> getReasons() {
        return reading.choices(Picklists.PLAN_LEFT_OUT);
    }

    public KeptForm getForm() {
        return form;
    }
}
