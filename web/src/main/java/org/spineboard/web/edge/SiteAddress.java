package org.spineboard.web.edge;

import java.net.URI;
import java.util.Optional;

/**
 * Where the product and its identity provider are found from outside.
 *
 * @param issuer address of the realm
 * @param publicUrl address of the product, without a slash at its end
 */
public record SiteAddress(String issuer, String publicUrl) {
    private static final SiteAddress CONFIGURED = new SiteAddress(
            variable("SPINEBOARD_OIDC_ISSUER", "http://localhost:8180/realms/spineboard"),
            variable("SPINEBOARD_PUBLIC_URL", "http://localhost:8080"));

    /** As the server was started with. */
    public static SiteAddress configured() {
        return CONFIGURED;
    }

    /** Where it lets them log out. */
    public String logoutPage() {
        return issuer + "/protocol/openid-connect/logout";
    }

    /** Scheme, host and port of the issuer, as a content security policy names a source. */
    String issuerOrigin() {
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String variable(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(value -> value.replaceFirst("/$", ""))
                .orElse(otherwise);
    }
}
