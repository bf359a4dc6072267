package org.spineboard.plan.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** How a plan is read, and what the forms about it let people choose from. */
@Stateless
public class PlanReading {
    @Inject
    PlanBook book;

    @Inject
    Picklists picklists;

    /** The plan of the case's latest decision. */
    @Act(Action.PLAN_READ)
    public CasePlan of(CaseNumber number) {
        return book.read(number);
    }

    /** The plan as far as it is still to be carried out; without parts where the case is not to be treated now. */
    @Act(Action.PLAN_READ)
    public CasePlan ahead(CaseNumber number) {
        return book.ahead(number);
    }

    /** The choices of a picklist in force. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> choices(String list) {
        return picklists.of(list);
    }
}
