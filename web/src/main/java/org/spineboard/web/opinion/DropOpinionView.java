package org.spineboard.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.opinion.review.DropRequest;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionReading;
import org.spineboard.opinion.review.RequestRow;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.frame.FieldErrors;

/** Backs the page that stands before doing without an opinion. */
@Named("dropOpinion")
@ViewScoped
public class DropOpinionView implements Serializable {
    @Inject
    OpinionReading reading;

    @Inject
    OpinionDesk desk;

    @Inject
    CaseView page;

    @Inject
    OpinionPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    private @Nullable RequestRow row;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        row = reading.of(page.getNumber())
                .of(place.specialty())
                .filter(RequestRow::isOpen)
                .orElseThrow(NoSuchPage::new);
    }

    /** Does without it. */
    public void drop() {
        if (reason == null) {
            fieldErrors.add("opWhyNot", "opinion.drop.missing");
        } else {
            RequestRow asked = Objects.requireNonNull(row);
            desk.drop(new DropRequest(page.getNumber(), asked.specialty(), reason, asked.version()));
            Faces.redirect(OpinionPlaceView.all(page.getNumber()));
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
