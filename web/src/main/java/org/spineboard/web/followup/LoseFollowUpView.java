package org.spineboard.web.followup;

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
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.followup.form.FollowUpDesk;
import org.spineboard.followup.form.FollowUpReading;
import org.spineboard.followup.form.LoseFollowUp;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.KeptForm;

/** Backs the page that stands before a follow-up is given up. */
@Named("loseFollowUp")
@ViewScoped
public class LoseFollowUpView implements Serializable {
    @Inject
    FollowUpReading reading;

    @Inject
    FollowUpDesk desk;

    @Inject
    CaseView page;

    @Inject
    FollowUpPlaceView place;

    @Inject
    KeptForm form;

    private @Nullable FollowUpPoint point;
    private List<PicklistEntry> reasons = List.of();

    @PostConstruct
    void load() {
        point = place.point();
        form.open(new FormKey(page.getNumber(), "follow-up/" + place.point() + "/lost"));
        reasons = reading.lossReasons();
    }

    /** Gives it up. */
    public void lose() {
        if (form.has("reason")) {
            FollowUpPoint lost = Objects.requireNonNull(point);
            desk.lose(new LoseFollowUp(page.getNumber(), lost, form.text("reason"), form.text("words")));
            form.sent();
            Faces.redirect(FollowUpPlaceView.all(page.getNumber()));
        } else {
            form.problem("fuLostReason", "followup.lose.missing");
        }
    }

    public List<PicklistEntry> getReasons() {
        return reasons;
    }

    public KeptForm getForm() {
        return form;
    }
}
