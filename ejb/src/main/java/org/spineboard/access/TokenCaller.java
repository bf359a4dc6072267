package org.spineboard.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Reads the caller from the access token of the running call, each time anew: a role taken away is gone at once. */
@ApplicationScoped
class TokenCaller implements CurrentUser {
    private static final String ORGANISATION = "organisation";

    @Override
    public Caller caller() {
        Caller stated = ActingAs.current();
        return stated != null ? stated : fromToken(token());
    }

    private static AccessToken token() {
        SecurityDomain domain = SecurityDomain.getCurrent();
        if (domain != null
                && domain.getCurrentSecurityIdentity().getPrincipal() instanceof OidcPrincipal<?> principal) {
            return principal.getOidcSecurityContext().getToken();
        }
        throw NotAllowed.anonymous();
    }

    private static Caller fromToken(AccessToken token) {
        String organisation = token.getClaimValueAsString(ORGANISATION);
        if (organisation == null) {
            throw NotAllowed.withoutOrganisation();
        }
        String username = token.getPreferredUsername();
        return new Caller(
                token.getSubject(),
                username,
                Objects.requireNonNullElse(fullName(token), username),
                roles(token),
                new OrganisationCode(organisation));
    }

    private static @Nullable String fullName(AccessToken token) {
        return token.getClaimValueAsString("name");
    }

    private static Set<Role> roles(AccessToken token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (token.getRealmAccessClaim() != null) {
            Collection<String> names = token.getRealmAccessClaim().getRoles();
            names.stream().map(Role::ofRealm).forEach(role -> role.ifPresent(roles::add));
        }
        return roles;
    }
}
