package org.spineboard.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/** Deploys for the first test class and leaves the deployment standing for all that follow. */
public class OneDeployment {
    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofThisClass;

    private @Nullable DeploymentScenario ofTheSuite;
    private boolean tried;

    void generateOnce(@Observes EventContext<GenerateDeployment> generation) {
        if (ofTheSuite == null) {
            generation.proceed();
            ofTheSuite = ofThisClass.get();
        } else {
            ofThisClass.set(ofTheSuite);
        }
    }

    void deployOnce(@Observes EventContext<DeployManagedDeployments> deployment) {
        if (!tried) {
            tried = true;
            deployment.proceed();
        }
    }

    /** Does not proceed: the deployment goes with the server. */
    void undeployNever(@Observes EventContext<UnDeployManagedDeployments> removal) {
        assert ofTheSuite != null : removal;
    }
}
