package org.spineboard.casefile.worklist;

import jakarta.ejb.Stateless;
import java.util.Map;
import org.spineboard.shared.Page;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** The list of cases the caller may see. */
@Stateless
public class Worklist {

    /** One part of the list, and how many cases the filter lets through in all. */
    @Act(Action.WORKLIST_READ)
    public Page<WorklistRow> rows(WorklistQuery query) {
        throw new UnsupportedOperationException();
    }

    /** How many cases a filter lets through. */
    @Act(Action.COUNT_READ)
    public long count(WorklistFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** How many cases each built-in view holds for the caller. */
    @Act(Action.COUNT_READ)
    public Map<WorklistPreset, Long> counts() {
        throw new UnsupportedOperationException();
    }
}
