package org.spineboard.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.spineboard.referral.draft.ReferralDesk;

/** Backs the page on which a new suspicion in the patient of an ended case becomes a new referral. */
@Named("again")
@RequestScoped
public class AgainView {
    @Inject
    ReferralDesk desk;

    @Inject
    CaseView page;

    /** Begins a draft that knows who the patient is, and goes there. */
    public void begin() {
        Faces.redirect(
                "/referral/neurology?draft=" + desk.startAgain(page.getNumber()).id());
    }
}
