package org.spineboard.web.edge;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientContext;

/**
 * Switches on PKCE, which the server's subsystem cannot: its own settings are read, completed, and laid where the identity
 * adapter looks first.
 */
final class IdentityClient {
    private static final String SUBSYSTEM_SETTINGS = "org.wildfly.security.http.oidc.json.config";

    private IdentityClient() {}

    /** Does nothing where the server has no settings for this application, such as in a test without an identity provider. */
    static void completeSettings(ServletContext context) {
        String settings = context.getInitParameter(SUBSYSTEM_SETTINGS);
        if (settings == null) {
            return;
        }
        OidcClientConfiguration client = OidcClientConfigurationBuilder.build(
                new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
        client.setPkce(true);
        context.setAttribute(OidcClientContext.class.getName(), new OidcClientContext(client));
    }
}
