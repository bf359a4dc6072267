package org.spineboard.casefile.item;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Role;

/**
 * Who owes something: an organisation, and where it is known the role or the person there.
 *
 * @param person user name of the person
 */
public record OwedBy(
        OrganisationCode organisation,
        @Nullable Role role,
        @Nullable String person) implements Serializable {
    /** Owed by anybody of that organisation who refers. */
    public static OwedBy referrersOf(OrganisationCode organisation) {
        return new OwedBy(organisation, Role.REFERRER, null);
    }

    /** Owed by whoever has that role there. */
    public static OwedBy role(OrganisationCode organisation, Role role) {
        return new OwedBy(organisation, role, null);
    }
}
