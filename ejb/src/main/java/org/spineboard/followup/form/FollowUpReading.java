package org.spineboard.followup.form;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** How follow-ups are read, and what the forms about them let people choose from. */
@Stateless
public class FollowUpReading {
    @Inject
    FollowUpBook book;

    @Inject
    Picklists picklists;

    /** How the patient was before treatment and at each follow-up. */
    @Act(Action.FOLLOW_UP_READ)
    public CaseFollowUp of(CaseNumber number) {
        return book.read(number);
    }

    /** What may have gone wrong. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> complications() {
        return picklists.of(Picklists.FOLLOW_UP_COMPLICATION);
    }

    /** Why a patient may be lost to follow-up. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> lossReasons() {
        return picklists.of(Picklists.FOLLOW_UP_LOST);
    }
}
