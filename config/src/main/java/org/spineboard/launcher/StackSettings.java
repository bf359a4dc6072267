package org.spineboard.launcher;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one stack is made of.
 *
 * @param home where everything lives that outlasts a restart
 * @param servers the folder with the assembled servers: {@code config/target}
 * @param realm the realm Keycloak starts with
 * @param archive the application; none for a server into which a test deploys by itself
 * @param ports where the servers listen
 * @param demo whether the application loads its demo data into an empty database
 * @param environment settings of the person's own, such as SPINEBOARD_ZONE
 */
public record StackSettings(
        Path home,
        Path servers,
        Path realm,
        @Nullable Path archive,
        Ports ports,
        boolean demo,
        Map<String, String> environment) {

    public StackSettings {
        environment = Map.copyOf(environment);
    }

    /** The stack of a checkout as its environment wants it. */
    public static StackSettings ofCheckout(Path checkout, Map<String, String> environment) {
        String home = environment.getOrDefault("SPINEBOARD_HOME", "");
        return new StackSettings(
                home.isBlank() ? checkout.resolve(".spineboard") : Path.of(home).toAbsolutePath(),
                checkout.resolve("config/target"),
                checkout.resolve("config/keycloak/realm.json"),
                checkout.resolve("ear/target/spineboard.ear"),
                Ports.of(environment),
                true,
                environment);
    }

    /** The stack of a checkout for a test run: its own home and ports, beside whatever else is running. */
    public static StackSettings forTests(Path checkout, Path home, Map<String, String> environment) {
        return ofCheckout(checkout, environment).at(home).on(Ports.free());
    }

    public StackSettings at(Path otherHome) {
        return new StackSettings(otherHome.toAbsolutePath(), servers, realm, archive, ports, demo, environment);
    }

    public StackSettings on(Ports otherPorts) {
        return new StackSettings(home, servers, realm, archive, otherPorts, demo, environment);
    }

    public StackSettings withArchive(Path otherArchive) {
        return new StackSettings(home, servers, realm, otherArchive, ports, demo, environment);
    }

    /** With an application server that has nothing deployed. */
    public StackSettings withoutApplication() {
        return new StackSettings(home, servers, realm, null, ports, demo, environment);
    }

    /** Without demo data. */
    public StackSettings empty() {
        return new StackSettings(home, servers, realm, archive, ports, false, environment);
    }
}
