package org.spineboard.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.spineboard.launcher.Secrets.Secret;

/**
 * Database, identity provider and application server of one home folder. What is started here keeps running when this
 * program ends; what runs already is left alone, so that every method may be called again.
 */
public final class Stack {
    private static final String DEMO = "demo";
    /** The application's port as Keycloak was told it. */
    private static final String KNOWN_PORT = "realm.port";

    private final StackSettings settings;
    private final StateFolder state;
    private final Ports ports;
    private final boolean demo;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final WildFly wildfly;

    private Stack(StackSettings settings, StateFolder state) throws IOException {
        Properties remembered = state.remembered();
        this.settings = settings;
        this.state = state;
        this.ports = settings.ports().settled(remembered);
        this.demo = Boolean.parseBoolean(remembered.getProperty(DEMO, String.valueOf(settings.demo())));
        this.secrets = Secrets.in(state.secrets());
        this.postgres = new Postgres(state, settings.servers(), secrets, ports.database());
        this.keycloak = new Keycloak(state, settings, ports, secrets);
        this.wildfly = new WildFly(state, settings, ports, environment());
    }

    /** The stack of a home folder, which is made if it is not there. */
    public static Stack open(StackSettings settings) {
        StateFolder state = new StateFolder(settings.home());
        try {
            state.prepare();
            Properties remembered = state.remembered();
            Stack stack = new Stack(settings, state);
            stack.mustKeepItsAddress(remembered);
            stack.ports.rememberIn(remembered);
            remembered.setProperty(DEMO, String.valueOf(stack.demo));
            state.remember(remembered);
            return stack;
        } catch (IOException unusable) {
            throw unusable(settings.home(), unusable);
        }
    }

    /** Whether there is anything in the home folder to open. */
    public static boolean exists(StackSettings settings) {
        return new StateFolder(settings.home()).exists();
    }

    public Ports ports() {
        return ports;
    }

    /** Where the application is. */
    public String address() {
        return wildfly.address();
    }

    /** The issuer of every token. */
    public String issuer() {
        return keycloak.issuer();
    }

    /** What the application server wants to find in its environment. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put(
                "SPINEBOARD_DB_URL",
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.database(), DatabaseSetup.DATABASE));
        environment.put("SPINEBOARD_DB_USER", DatabaseSetup.APPLICATION);
        environment.put("SPINEBOARD_DB_PASSWORD", secrets.get(Secret.DATABASE_APPLICATION));
        environment.put("SPINEBOARD_DB_OWNER_USER", DatabaseSetup.OWNER);
        environment.put("SPINEBOARD_DB_OWNER_PASSWORD", secrets.get(Secret.DATABASE_OWNER));
        environment.put("SPINEBOARD_OIDC_ISSUER", keycloak.issuer());
        environment.put("SPINEBOARD_OIDC_CLIENT_SECRET", secrets.get(Secret.WEB_CLIENT));
        environment.put("SPINEBOARD_PUBLIC_URL", "http://localhost:" + ports.http());
        environment.put("SPINEBOARD_DEMO", String.valueOf(demo));
        // No TLS on the loopback address.
        environment.put("SPINEBOARD_SSL_REQUIRED", "external");
        environment.put("SPINEBOARD_ZONE", settings.environment().getOrDefault("SPINEBOARD_ZONE", "Europe/London"));
        for (String limit : List.of("SPINEBOARD_IDLE_MINUTES", "SPINEBOARD_SESSION_HOURS")) {
            environment.put(limit, settings.environment().getOrDefault(limit, ""));
        }
        return environment;
    }

    /** The secret with which the demo's foreign system fetches its token. */
    public String integrationSecret() {
        return secrets.get(Secret.INTEGRATION_CLIENT);
    }

    /** The name of Keycloak's first administrator. */
    public String keycloakAdministrator() {
        return Keycloak.ADMIN;
    }

    public String keycloakAdministratorPassword() {
        return secrets.get(Secret.KEYCLOAK_ADMIN);
    }

    /** Database and identity provider only: for tests that bring an application server of their own. */
    public void startServices(Progress progress) {
        start(progress, List.of(keycloak));
    }

    /** Everything, until the application is ready. Outside of the database the order does not matter. */
    public void up(Progress progress) {
        start(progress, List.of(keycloak, wildfly));
    }

    /** Stops what runs, the database last. */
    public void down(Progress progress) {
        locked(() -> stopAll(progress));
    }

    /** Stops everything and deletes all data. */
    public void reset(Progress progress) {
        locked(() -> {
            stopAll(progress);
            StateFiles.deleteTree(state.home());
        });
    }

    List<Server> servers() {
        return List.of(postgres, keycloak, wildfly);
    }

    boolean isDemo() {
        return demo;
    }

    private void start(Progress progress, List<Server> afterDatabase) {
        locked(() -> {
            state.mustHaveRoom();
            List.of(postgres, keycloak, wildfly).stream()
                    .filter(server -> !server.process().isRunning())
                    .forEach(Server::mustFindItsPortsFree);
            Properties facts = state.remembered();
            facts.setProperty(KNOWN_PORT, String.valueOf(ports.http()));
            state.remember(facts);
            new StartUp(progress).start(List.of(List.of(postgres), afterDatabase));
        });
    }

    private void stopAll(Progress progress) {
        for (Server server : List.of(wildfly, keycloak, postgres)) {
            if (server.process().isRunning()) {
                long began = System.nanoTime();
                server.stop();
                progress.say("%-10s stopped (%s)".formatted(server.name(), StartUp.since(began)));
            } else {
                server.process().forget();
            }
        }
    }

    /** Keycloak was told once where the application is; another address would make every login fail. */
    private void mustKeepItsAddress(Properties remembered) {
        String before = remembered.getProperty(KNOWN_PORT);
        if (before != null && !before.equals(String.valueOf(ports.http()))) {
            throw new Problem(
                    "%s was set up for port %s, not %d: set %s back to it, or use another SPINEBOARD_HOME, or reset."
                            .formatted(state.home(), before, ports.http(), Ports.HTTP));
        }
    }

    private void locked(Work work) {
        try (StateFolder.Lock lock = state.lock().orElseThrow(this::busy)) {
            assert lock != null;
            work.run();
        } catch (IOException failed) {
            throw unusable(state.home(), failed);
        }
    }

    private Problem busy() {
        return new Problem("Another command is at work on %s: wait until it is done.".formatted(state.home()));
    }

    private static Problem unusable(Path home, IOException failed) {
        String reason = String.valueOf(failed.getMessage());
        return reason.contains("No space left")
                ? new Problem("The disk is full: %s could not be written.".formatted(home), failed)
                : new Problem("%s cannot be used: %s".formatted(home, reason), failed);
    }

    /** What is done while no other command is. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
