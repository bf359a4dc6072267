package org.spineboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spineboard.launcher.Secrets.Secret;

/**
 * The identity provider. All instances share the built programs and have a home of their own for the rest; what they
 * know is in the database, so it outlives them.
 */
final class Keycloak implements Server {
    /** A demo's Keycloak starts often and works little. */
    private static final List<String> SIZE = List.of(
            "-Xms128m",
            "-Xmx512m",
            // Room from the beginning for what it is known to fill: each enlargement is a full collection.
            "-XX:MetaspaceSize=128m",
            "-XX:MaxMetaspaceSize=256m",
            // The second compiler would cost more than it gains.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // One core of two: the other is WildFly's, which has more to do at a first start.
            "-XX:ActiveProcessorCount=1");

    static final String ADMIN = "stack-admin";
    private static final String REALM = "spineboard";

    private final StateFolder state;
    private final StackSettings settings;
    private final Ports ports;
    private final Secrets secrets;
    private final ServerProcess process;

    Keycloak(StateFolder state, StackSettings settings, Ports ports, Secrets secrets) {
        this.state = state;
        this.settings = settings;
        this.ports = ports;
        this.secrets = secrets;
        this.process = new ServerProcess(state.processes().resolve("keycloak"));
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public Path log() {
        return state.logs().resolve("keycloak.log");
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    @Override
    public String address() {
        return "http://localhost:" + ports.keycloak();
    }

    String issuer() {
        return address() + "/realms/" + REALM;
    }

    @Override
    public boolean isReady() {
        return Health.isGood(ports.keycloakHealth(), "/health/ready");
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(20));
    }

    @Override
    public void mustFindItsPortsFree() {
        Ports.mustBeFree(ports.keycloak(), Ports.KEYCLOAK, name());
        Ports.mustBeFree(ports.keycloakHealth(), Ports.KEYCLOAK_HEALTH, name() + "'s health page");
    }

    @Override
    public void start() throws IOException {
        Path home = state.keycloak();
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(settings.realm(), imports.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
        for (String folder : List.of("conf", "providers", "themes")) {
            Files.createDirectories(home.resolve(folder));
        }
        linkPrograms(home.resolve("lib"));
        process.start(command(home), environment(), home, log());
    }

    /** Keycloak looks for its built programs below its home. Where links are not allowed, it gets a copy. */
    private void linkPrograms(Path link) throws IOException {
        Path programs = settings.servers().resolve("keycloak/lib").toAbsolutePath();
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        } else {
            StateFiles.deleteTree(link);
        }
        try {
            Files.createSymbolicLink(link, programs);
        } catch (IOException | UnsupportedOperationException notHere) {
            StateFiles.copyTree(programs, link);
        }
    }

    private List<String> command(Path home) {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path()));
        command.addAll(SIZE);
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.language=en",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--enable-native-access=ALL-UNNAMED"));
        for (String opened : List.of("java.lang", "java.util", "java.util.concurrent", "java.security")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakHealth(),
                "--hostname=" + address(),
                "--cache=local",
                "--db-url=jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.database(), DatabaseSetup.KEYCLOAK),
                "--db-username=" + DatabaseSetup.KEYCLOAK,
                "--db-pool-max-size=20",
                // Each look at a server that is not ready yet would be a line.
                "--log-level=info,io.smallrye.health:error"));
        return command;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_PASSWORD", secrets.get(Secret.DATABASE_KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secret.KEYCLOAK_ADMIN));
        // These three stand as placeholders in the realm.
        environment.put("SPINEBOARD_PUBLIC_URL", "http://localhost:" + ports.http());
        environment.put("SPINEBOARD_OIDC_CLIENT_SECRET", secrets.get(Secret.WEB_CLIENT));
        environment.put("SPINEBOARD_INTEGRATION_SECRET", secrets.get(Secret.INTEGRATION_CLIENT));
        return environment;
    }
}
