package org.spineboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The application server with the application in it. */
final class WildFly implements Server {
    /** What WildFly's own start script opens for it. */
    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    /** How the application begins what it says of loading the demonstration. */
    private static final String LOADING = "Demonstration: ";

    private static final String ARCHIVE = "spineboard.ear";

    private final StateFolder state;
    private final StackSettings settings;
    private final Ports ports;
    private final Map<String, String> environment;
    private final ServerProcess process;

    WildFly(StateFolder state, StackSettings settings, Ports ports, Map<String, String> environment) {
        this.state = state;
        this.settings = settings;
        this.ports = ports;
        this.environment = environment;
        this.process = new ServerProcess(state.processes().resolve("wildfly"));
    }

    @Override
    public String name() {
        return "WildFly";
    }

    @Override
    public Path log() {
        return state.logs().resolve("wildfly.log");
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    @Override
    public String address() {
        return "http://localhost:" + ports.http();
    }

    @Override
    public boolean isReady() {
        return Health.isGood(ports.management(), "/health/ready");
    }

    @Override
    public Optional<String> failure() {
        return Files.exists(deployments().resolve(ARCHIVE + ".failed"))
                ? Optional.of("The application did not start: " + LogGist.of(log()))
                : Optional.empty();
    }

    @Override
    public Optional<String> stage() {
        return LogGist.tail(log())
                .lines()
                .filter(line -> line.contains(LOADING))
                .reduce((one, later) -> later)
                .map(line -> line.substring(line.indexOf(LOADING) + LOADING.length()))
                .filter(words -> words.endsWith(" told"));
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(30));
    }

    /** A build since the start: the server still runs with the archive before. */
    @Override
    public boolean isOutdated() {
        Path archive = settings.archive();
        try {
            return archive != null && Files.mismatch(archive, deployments().resolve(ARCHIVE)) != -1;
        } catch (IOException oneIsMissing) {
            return archive != null && Files.exists(archive);
        }
    }

    @Override
    public void mustFindItsPortsFree() {
        Ports.mustBeFree(ports.http(), Ports.HTTP, "the application");
        Ports.mustBeFree(ports.management(), Ports.MANAGEMENT, "WildFly's management");
    }

    @Override
    public void start() throws IOException {
        Path base = state.wildfly();
        // Nothing in these folders outlasts a start; what must, such as unfinished transactions, is in data/.
        for (String folder : List.of("configuration", "deployments", "tmp", "data/content")) {
            StateFiles.deleteTree(base.resolve(folder));
        }
        StateFiles.copyTree(
                settings.servers().resolve("wildfly/standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(deployments());
        Map<String, String> variables = new HashMap<>(environment);
        Path archive = settings.archive();
        if (archive == null) {
            variables.put("MP_HEALTH_EMPTY_READINESS_CHECKS_STATUS", "UP");
        } else {
            deploy(archive);
        }
        process.start(command(base), variables, base, log());
    }

    private void deploy(Path archive) throws IOException {
        if (!Files.exists(archive)) {
            throw new Problem("%s is not built.".formatted(archive));
        }
        Files.copy(archive, deployments().resolve(ARCHIVE));
        Files.writeString(deployments().resolve(ARCHIVE + ".dodeploy"), "");
    }

    private Path deployments() {
        return state.wildfly().resolve("deployments");
    }

    private List<String> command(Path base) {
        Path home = settings.servers().resolve("wildfly").toAbsolutePath();
        Path logs = state.logs().resolve("wildfly");
        List<String> command = new ArrayList<>(List.of(
                JavaProgram.path(),
                "-Xms384m",
                "-Xmx768m",
                // Room from the beginning, as for Keycloak.
                "-XX:MetaspaceSize=256m",
                "-XX:MaxMetaspaceSize=384m",
                // As for Keycloak: on a small machine the second compiler takes nearly half of the time of a first
                // start.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.security.manager=allow",
                // The limits the start script sets on what may be deserialised.
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + logs.resolve("server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri()));
        EXPORTED.forEach(each -> command.add("--add-exports=" + each + "=ALL-UNNAMED"));
        OPENED.forEach(each -> command.add("--add-opens=" + each + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.server.log.dir=" + logs,
                "-Djboss.node.name=spineboard",
                // On a slow machine the demonstration may take longer to load than the server waits by itself.
                "-Djboss.as.management.blocking.timeout=" + StartUp.PATIENCE.toSeconds(),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management()));
        return command;
    }
}
