package org.spineboard.shared.security;

import java.util.Set;
import org.spineboard.shared.OrganisationCode;

/**
 * Who is asking, as the identity provider vouches for it on this very call.
 *
 * @param subject the identity provider's lasting id of the person; user names may change hands, this does not
 * @param displayName how colleagues know the person
 * @param organisation where the person works; what other organisations hold does not exist for them
 */
public record Caller(
        String subject, String username, String displayName, Set<Role> roles, OrganisationCode organisation) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
