package org.spineboard.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.opinion.review.DropRequest;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionReading;
import org.spineboard.opinion.review.RequestRow;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.KeptForm;

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
    KeptForm form;

    private @Nullable RequestRow row;

    @PostConstruct
    void load() {
        row = reading.of(page.getNumber())
                .of(place.specialty())
                .filter(RequestRow::isOpen)
                .orElseThrow(NoSuchPage::new);
        form.open(new FormKey(page.getNumber(), "opinion/" + place.specialty() + "/drop"));
    }

    /** Does without it. */
    public void drop() {
        if (form.has("reason")) {
            RequestRow asked = Objects.requireNonNull(row);
            desk.drop(new DropRequest(page.getNumber(), asked.specialty(), form.text("reason"), asked.version()));
            form.sent();
            Faces.redirect(OpinionPlaceView.all(page.getNumber()));
        } else {
            form.problem("opWhyNot", "opinion.drop.missing");
        }
    }

    public KeptForm getForm() {
        return form;
    }
}
