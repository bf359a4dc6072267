package org.spineboard.web.edge;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Hangs our handlers around the web application: one outside of everything, so that redirects to the identity provider,
 * refusals and static files pass it too, and one inside, where it is known who asks.
 */
public class HttpEdge implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        SiteAddress site = SiteAddress.configured();
        deployment.addInitialHandlerChainWrapper(next -> new EveryResponse(new Doorkeeper(next), site));
        deployment.addInnerHandlerChainWrapper(RequestBinding::new);
    }
}
