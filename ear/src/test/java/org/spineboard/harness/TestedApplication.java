package org.spineboard.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.spineboard.probe.Unnamed;

/**
 * The archive as it was built, and two additions: a web module with the in-server tests, and, in the domain's own
 * module, a bean that breaks the rules so that a test can see it refused.
 */
public class TestedApplication implements DeploymentScenarioGenerator {
    private static final String DOMAIN = "spineboard-ejb.jar";
    static final String TESTS = "spineboard-tests";
    private static final String DESCRIPTOR = "META-INF/application.xml";

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription("spineboard", archive()));
    }

    private static EnterpriseArchive archive() {
        EnterpriseArchive application = ShrinkWrap.create(ZipImporter.class, "spineboard-tested.ear")
                .importFrom(built())
                .as(EnterpriseArchive.class);
        application.getAsType(JavaArchive.class, DOMAIN).addPackage(Unnamed.class.getPackage());
        application.addAsModule(Testable.archiveToTest(tests()));
        application.setApplicationXML(new StringAsset(withTests(application.get(ArchivePaths.create(DESCRIPTOR)))));
        return application;
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, TESTS + ".war")
                .setManifest(new StringAsset("Dependencies: org.hibernate\n"))
                .addPackages(true, Filters.exclude(".*/org/spineboard/it/http/.*"), "org.spineboard.it")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(home(Assertions.class));
    }

    private static String withTests(Node descriptor) {
        String module = "<module><web><web-uri>" + TESTS + ".war</web-uri><context-root>/" + TESTS
                + "</context-root></web></module></application>";
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(descriptor.getAsset().openStream(), StandardCharsets.UTF_8))) {
            return text.lines().collect(Collectors.joining("\n")).replace("</application>", module);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File built() {
        File ear = new File(System.getProperty("spineboard.ear", "target/spineboard.ear"));
        if (!ear.isFile()) {
            throw new IllegalStateException("The application is not built: " + ear + " is missing, run mvn package");
        }
        return ear;
    }

    private static File home(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
