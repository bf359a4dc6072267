package org.spineboard.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.followup.form.FollowUpDesk;
import org.spineboard.followup.form.FollowUpReading;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseView;

/** Backs the page that stands before a case is closed. */
@Named("closeCase")
@ViewScoped
public class CloseCaseView implements Serializable {
    @Inject
    FollowUpReading reading;

    @Inject
    FollowUpDesk desk;

    @Inject
    CaseView page;

    private final ArrayList<FollowUpPoint> lacking = new ArrayList<>();

    @PostConstruct
    void load() {
        lacking.addAll(reading.of(page.getNumber()).lacking());
    }

    /** Closes the case. */
    public void close() {
        desk.close(page.getNumber(), page.getVersion());
        Faces.redirect(CaseAddress.of(page.getNumber()));
    }

    /** What is neither signed nor given up. */
    public List<FollowUpPoint> getLacking() {
        return lacking;
    }
}
