package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.spineboard.plan.desk.PlanDesk;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;

/** Backs the page that stands before following a patient up without treatment. */
@Named("observe")
@ViewScoped
public class ObserveView implements Serializable {
    @Inject
    PlanReading reading;

    @Inject
    PlanDesk desk;

    @Inject
    CaseView page;

    @Inject
    PlanPlaceView place;

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        if (!reading.of(page.getNumber()).isObservable()) {
            throw new NoSuchPage();
        }
    }

    /** Where the way back leads. */
    public String getBack() {
        return PlanPlaceView.all(page.getNumber());
    }

    /** Goes on to follow-up. */
    public void observe() {
        desk.observe(page.getNumber());
        Faces.redirect(PlanPlaceView.all(page.getNumber()));
    }
}
