package org.spineboard.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;

/** What a person may know of their site before they open any case: themselves, the place, whom to ring. */
@Stateless
@PermitAll // the guard decides by the matrix
public class SiteDesk {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    Organisations organisations;

    @Inject
    Staff staff;

    /** Notes that the caller has signed in, and renews their line in the staff directory. */
    @Act(Action.SIGN_IN)
    public Caller signIn() {
        Caller caller = user.caller();
        staff.remember(caller);
        return caller;
    }

    /** On-call list of the centre that takes the caller's referrals, the coordinator first. */
    @Act(Action.SITE_READ)
    public List<OnCallContact> onCall() {
        OrganisationCode centre = organisations.centreOf(user.caller().organisation());
        return entities.createNamedQuery("OnCallEntry.ofCentre", OnCallEntry.class)
                .setParameter("centre", centre.value())
                .getResultStream()
                .map(OnCallEntry::contact)
                .toList();
    }

    /** Name of the caller's organisation. */
    @Act(Action.SITE_READ)
    public String organisationName() {
        return organisations.nameOf(user.caller().organisation());
    }

    /** The organisations whose referrals the caller's centre takes, by code, with their names. */
    @Act(Action.SITE_READ)
    public Map<OrganisationCode, String> referrers() {
        return organisations.referringTo(user.caller().organisation());
    }

    /** Clinicians of the caller's organisation, to be named where a decision needs one. */
    @Act(Action.SITE_READ)
    public List<StaffMember> clinicians() {
        return staff.clinicians();
    }
}
