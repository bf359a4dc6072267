package org.spineboard.casefile.worklist;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** Lists under a name: those that come with the caller's roles, and the caller's own. */
@Stateless
public class SavedViews {

    /** Built-in views first, then the caller's own by name. */
    @Act(Action.VIEW_SAVE)
    public List<SavedView> mine() {
        throw new UnsupportedOperationException();
    }

    /** Keeps a query under a name; an own view of that name is replaced. */
    @Act(Action.VIEW_SAVE)
    public SavedView save(String name, String query) {
        throw new UnsupportedOperationException();
    }

    /** Removes an own view; does nothing when it is gone already. */
    @Act(Action.VIEW_SAVE)
    public void remove(UUID id) {
        throw new UnsupportedOperationException();
    }
}
