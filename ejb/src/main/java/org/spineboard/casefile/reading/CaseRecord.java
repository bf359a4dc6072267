package org.spineboard.casefile.reading;

import jakarta.ejb.Stateless;
import java.util.List;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** Reading a case. */
@Stateless
public class CaseRecord {

    /** The case at a glance. */
    @Act(Action.CASE_READ)
    public CaseOverview overview(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** What happened to it, latest first. */
    @Act(Action.CASE_READ)
    public Timeline timeline(CaseNumber number, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /** What a referrer may know of a case of their own organisation. */
    @Act(Action.REFERRAL_READ)
    public OwnReferralStatus ownStatus(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The same for several referrals; those without a case the caller may know of are left out. */
    @Act(Action.REFERRAL_READ)
    public List<OwnReferralStatus> ownStatuses(List<ReferralId> referrals) {
        throw new UnsupportedOperationException();
    }

    /** The emergencies that are not over, most pressing first. */
    @Act(Action.WORKLIST_READ)
    public List<RunningEmergency> runningEmergencies() {
        throw new UnsupportedOperationException();
    }
}
