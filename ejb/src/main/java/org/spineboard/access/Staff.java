package org.spineboard.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;

/** The staff directory of the caller's own organisation. */
@ApplicationScoped
public class Staff {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Clinicians of the caller's organisation, by name. */
    public List<StaffMember> clinicians() {
        return colleagues().stream().filter(StaffMember::isClinician).toList();
    }

    /** Everybody of the caller's organisation, by name. */
    List<StaffMember> colleagues() {
        return entities.createNamedQuery("StaffEntry.atOrganisation", StaffEntry.class)
                .setParameter("organisation", user.caller().organisation().value())
                .getResultStream()
                .map(StaffEntry::member)
                .toList();
    }

    /** The clinician of the caller's organisation with this user name. */
    public Optional<StaffMember> clinician(String username) {
        return clinicians().stream()
                .filter(member -> member.username().equals(username))
                .findFirst();
    }

    void remember(Caller caller) {
        StaffEntry known = entities.find(StaffEntry.class, caller.subject());
        if (known == null) {
            entities.persist(new StaffEntry(caller, clock.instant()));
        } else {
            known.renew(caller, clock.instant());
        }
    }
}
