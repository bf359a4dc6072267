package org.spineboard.access.own;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** Theme and density, kept per person. */
@Stateless
@PermitAll // the guard decides by the matrix
public class Preferences {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    /** The caller's choices, or the defaults. */
    @Act(Action.PREFERENCES)
    public UserPreferences mine() {
        return find().map(PreferenceEntry::preferences).orElse(UserPreferences.DEFAULT);
    }

    /** Keeps the caller's choices for the next visit. */
    @Act(Action.PREFERENCES)
    public void choose(UserPreferences chosen) {
        find().ifPresentOrElse(
                        entry -> entry.choose(chosen),
                        () -> entities.persist(new PreferenceEntry(user.caller().subject(), chosen)));
    }

    private Optional<PreferenceEntry> find() {
        return Optional.ofNullable(
                entities.find(PreferenceEntry.class, user.caller().subject()));
    }
}
