package org.spineboard.access;

import java.io.Serializable;
import java.util.Set;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Role;

/** A colleague as the directory knows them: from the last time they signed in. */
public record StaffMember(
        String subject, String username, String displayName, Set<Role> roles, OrganisationCode organisation)
        implements Serializable {
    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** Whether the person answers for clinical words at their place. */
    public boolean isClinician() {
        return roles.stream().anyMatch(Role::isClinician);
    }
}
