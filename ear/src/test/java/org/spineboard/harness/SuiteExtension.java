package org.spineboard.harness;

import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Makes Arquillian work for the suite instead of for the class: the stack is started once, the built archive is deployed
 * once, and every test class is run against that.
 */
public final class SuiteExtension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OneDeployment.class);
        builder.override(
                DeploymentScenarioGenerator.class,
                AnnotationDeploymentScenarioGenerator.class,
                TestedApplication.class);
    }
}
