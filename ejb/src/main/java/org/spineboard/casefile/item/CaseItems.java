package org.spineboard.casefile.item;

import jakarta.ejb.Stateless;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** How people of the centre settle what a case lacks. */
@Stateless
public class CaseItems {

    /** Closes an item; the case becomes ready, or no longer is, as its blockers say. */
    @Act(Action.CASE_ITEM_CLOSE)
    public CaseStanding close(CloseItem order) {
        throw new UnsupportedOperationException();
    }
}
