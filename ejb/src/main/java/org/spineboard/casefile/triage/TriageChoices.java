package org.spineboard.casefile.triage;

import jakarta.ejb.Stateless;
import java.util.List;
import org.spineboard.access.StaffMember;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** What the triage forms let a coordinator choose from. */
@Stateless
public class TriageChoices {

    /** The reasons for refusing a referral that are in force. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> rejectionReasons() {
        throw new UnsupportedOperationException();
    }

    /** The centre's clinicians who may answer for a refusal. */
    @Act(Action.SITE_READ)
    public List<StaffMember> clinicians() {
        throw new UnsupportedOperationException();
    }
}
