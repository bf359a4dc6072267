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
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.followup.form.FollowUpDesk;
import org.spineboard.followup.form.FollowUpReading;
import org.spineboard.followup.form.LoseFollowUp;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.frame.FieldErrors;

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
    FieldErrors fieldErrors;

    private @Nullable FollowUpPoint point;
    private List<PicklistEntry> reasons = List.of();
    private @Nullable String reason;
    private @Nullable String words;

    @PostConstruct
    void load() {
        point = place.point();
        reasons = reading.lossReasons();
    }

    /** Gives it up. */
    public void lose() {
        if (reason == null) {
            fieldErrors.add("fuLostReason", "followup.lose.missing");
        } else {
            String said = words == null ? "" : words;
            desk.lose(new LoseFollowUp(page.getNumber(), Objects.requireNonNull(point), reason, said));
            Faces.redirect(FollowUpPlaceView.all(page.getNumber()));
        }
    }

    public List<PicklistEntry> getReasons() {
        return reasons;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
