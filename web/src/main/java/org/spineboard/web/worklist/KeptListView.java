package org.spineboard.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.worklist.SavedView;
import org.spineboard.casefile.worklist.SavedViews;
import org.spineboard.web.frame.FieldErrors;

/** Keeps the list on the screen under a name, or forgets a kept one. */
@Named("viewKeeper")
@RequestScoped
public class KeptListView {
    @Inject
    SavedViews views;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    FacesContext faces;

    private @Nullable String name;

    /** Keeps the list and shows it as the person's own view. */
    public void save(ListAddress address) throws IOException {
        if (name == null || name.isBlank()) {
            fieldErrors.add("viewName", "worklist.save.nameMissing");
            return;
        }
        SavedView saved = views.save(name, address.spelt().query());
        faces.getExternalContext().redirect(address.savedAs(saved.id()).href());
    }

    /** Forgets the view that is shown; its list stays on the screen. */
    public void remove(ListAddress address) throws IOException {
        UUID saved = address.saved();
        if (saved != null) {
            views.remove(saved);
        }
        faces.getExternalContext().redirect(address.savedAs(null).href());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
