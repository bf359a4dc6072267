package org.spineboard.casefile.triage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.access.Staff;
import org.spineboard.access.StaffMember;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** What the triage forms let a coordinator choose from. */
@Stateless
public class TriageChoices {
    @Inject
    Picklists picklists;

    @Inject
    Staff staff;

    /** The reasons for refusing a referral that are in force. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> rejectionReasons() {
        return picklists.of(Picklists.REJECTION_REASON);
    }

    /** The centre's clinicians who may answer for a refusal. */
    @Act(Action.SITE_READ)
    public List<StaffMember> clinicians() {
        return staff.clinicians();
    }
}
