package org.spineboard.casefile.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;

/** Lists under a name: those that come with the caller's roles, and the caller's own. */
@Stateless
public class SavedViews {
    @Inject
    OwnViews views;

    @Inject
    CurrentUser user;

    /** Built-in views first, then the caller's own by name. */
    @Act(Action.VIEW_SAVE)
    public List<SavedView> mine() {
        Caller me = user.caller();
        Stream<SavedView> builtIn = Arrays.stream(WorklistPreset.values())
                .filter(preset -> preset.isFor(me.roles()))
                .map(SavedView::of);
        return Stream.concat(builtIn, views.of(me.subject()).stream().map(OwnView::view))
                .toList();
    }

    /** Keeps a query under a name; an own view of that name is replaced. */
    @Act(Action.VIEW_SAVE)
    public SavedView save(String name, String query) {
        String title = Text.line(name, Text.SHORT);
        if (title.isEmpty()) {
            throw ChangeRefused.withoutWords();
        }
        return views.save(user.caller().subject(), title, Text.line(query, Text.LONG))
                .view();
    }

    /** Removes an own view; does nothing when it is gone already. */
    @Act(Action.VIEW_SAVE)
    public void remove(UUID id) {
        views.remove(user.caller().subject(), id);
    }
}
