package org.spineboard.harness;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.context.DeploymentContext;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/**
 * One archive, one start, one deployment for the whole suite. The first test class has the archive made and starts the
 * stack with it, by the same launcher a person uses; all others find it running. It is never taken away: it goes with
 * the stack.
 */
public class OneDeployment {
    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofThisClass;

    @Inject
    @DeploymentScoped
    private InstanceProducer<Deployment> standing;

    @Inject
    @DeploymentScoped
    private InstanceProducer<DeploymentDescription> described;

    @Inject
    @DeploymentScoped
    private InstanceProducer<ProtocolMetaData> wayIn;

    @Inject
    private Instance<DeploymentContext> deployments;

    private @Nullable DeploymentScenario ofTheSuite;
    private @Nullable RuntimeException failure;

    void generateOnce(@Observes EventContext<GenerateDeployment> generation) {
        if (ofTheSuite == null) {
            generation.proceed();
            ofTheSuite = ofThisClass.get();
            startOnce(ofTheSuite.deployments().get(0));
        } else {
            ofThisClass.set(ofTheSuite);
        }
    }

    /** Instead of the deployment by Arquillian, which does not proceed; a stack that did not start fails every class. */
    void mustBeRunning(@Observes EventContext<DeployManagedDeployments> deployment) {
        if (failure != null) {
            throw new IllegalStateException("The stack did not start", failure);
        }
    }

    void leaveRunning(@Observes EventContext<UnDeployManagedDeployments> removal) {
        // Does not proceed.
    }

    private void startOnce(Deployment deployment) {
        try {
            DeploymentDescription description = deployment.getDescription();
            URI address =
                    RunningStack.start(export(description.getTestableArchive())).application();
            deployments.get().activate(deployment);
            try {
                standing.set(deployment);
                described.set(description);
                wayIn.set(new ProtocolMetaData()
                        .addContext(new HTTPContext(address.getHost(), address.getPort())
                                .add(new Servlet(RUNNER, "/" + TestedApplication.TESTS))));
            } finally {
                deployments.get().deactivate();
            }
            deployment.deployed();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private static Path export(Archive<?> archive) {
        File file = new File("target/" + archive.getName()).getAbsoluteFile();
        archive.as(ZipExporter.class).exportTo(file, true);
        return file.toPath();
    }
}
