package org.spineboard.web.signin;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientContext;

/**
 * Finishes what the server's identity subsystem begins. The subsystem knows no switch for PKCE, which the realm demands,
 * so its own configuration is read once more, the switch is set, and the result is left where the adapter looks first.
 */
public class SignInExtension implements ServletExtension {
    /** Where the subsystem leaves its configuration for the adapter. */
    private static final String SUBSYSTEM_JSON = "org.wildfly.security.http.oidc.json.config";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        String json = context.getInitParameter(SUBSYSTEM_JSON);
        if (json == null) {
            throw new IllegalStateException("The identity subsystem has no secure-deployment for this application");
        }
        OidcClientConfiguration client =
                OidcClientConfigurationBuilder.build(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        client.setPkce(true);
        context.setAttribute(OidcClientContext.class.getName(), new OidcClientContext(client));
        deployment.addInitialHandlerChainWrapper(next -> new RememberedPage(next, client::getAuthUrl));
    }
}
