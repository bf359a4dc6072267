package org.spineboard.casefile.ledger;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Move;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/**
 * Who acts on a case: a person as the identity provider states them, or the product by itself.
 *
 * @param subject the identity provider's id of the person; the product has none
 */
public record Actor(@Nullable String subject, String name, Set<Role> roles, OrganisationCode organisation) {
    private static final String PRODUCT = "SpineBoard";

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor of(Caller caller) {
        return new Actor(caller.subject(), caller.displayName(), caller.roles(), caller.organisation());
    }

    /** The product, acting for the centre. */
    public static Actor product(OrganisationCode centre) {
        return new Actor(null, PRODUCT, Set.of(), centre);
    }

    public boolean isProduct() {
        return subject == null;
    }

    /** Whether it is this actor's to make the move. */
    boolean mayMake(Move move) {
        return isProduct() ? move.isOfSystem() : roleFor(move).isPresent();
    }

    /** The role in which the person makes the move. */
    Optional<Role> roleFor(Move move) {
        return move.roles().stream().filter(roles::contains).findFirst();
    }

    /** The role in which the person does anything else: the first they hold. */
    Optional<Role> anyRole() {
        return roles.stream().sorted().findFirst();
    }
}
