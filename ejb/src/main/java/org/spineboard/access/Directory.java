package org.spineboard.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** What an administrator looks after: the places the product knows, and the people of their own. */
@Stateless
@PermitAll // the guard decides by the matrix
public class Directory {
    @Inject
    Organisations organisations;

    @Inject
    Staff staff;

    /** All places by name. */
    @Act(Action.DIRECTORY_READ)
    public List<OrganisationRow> places() {
        return organisations.all();
    }

    /** The people of the caller's own place who ever signed in, by name. */
    @Act(Action.DIRECTORY_READ)
    public List<StaffMember> people() {
        return staff.colleagues();
    }
}
