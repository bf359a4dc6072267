package org.spineboard.casefile.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.spineboard.shared.Page;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** The list of cases the caller may see. */
@Stateless
public class Worklist {
    @Inject
    CaseLines lines;

    @Inject
    CurrentUser user;

    /** One part of the list, and how many cases the filter lets through in all. */
    @Act(Action.WORKLIST_READ)
    public Page<WorklistRow> rows(WorklistQuery query) {
        return lines.page(query);
    }

    /** How many cases a filter lets through. */
    @Act(Action.COUNT_READ)
    public long count(WorklistFilter filter) {
        return lines.count(filter);
    }

    /** How many cases each built-in view holds for the caller. */
    @Act(Action.COUNT_READ)
    public Map<WorklistPreset, Long> counts() {
        List<WorklistPreset> mine = Arrays.stream(WorklistPreset.values())
                .filter(preset -> preset.isFor(user.caller().roles()))
                .toList();
        return lines.counts(mine);
    }
}
