package org.spineboard.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Properties;

/**
 * Where the servers of one stack listen, all on the loopback address. 0 means any free port; it is chosen once and
 * remembered with the state.
 */
public record Ports(int http, int management, int keycloak, int keycloakHealth, int database) {
    /** The environment variable of each port. */
    static final String HTTP = "SPINEBOARD_HTTP_PORT";

    static final String MANAGEMENT = "SPINEBOARD_MANAGEMENT_PORT";
    static final String KEYCLOAK = "SPINEBOARD_KEYCLOAK_PORT";
    static final String KEYCLOAK_HEALTH = "SPINEBOARD_KEYCLOAK_HEALTH_PORT";
    static final String DATABASE = "SPINEBOARD_DB_PORT";

    /** Every port chosen by the machine: for tests that run beside everything else. */
    public static Ports free() {
        return new Ports(0, 0, 0, 0, 0);
    }

    /** The ports of a person's own stack. */
    public static Ports of(Map<String, String> environment) {
        return new Ports(
                number(environment, HTTP, 8080),
                number(environment, MANAGEMENT, 9990),
                number(environment, KEYCLOAK, 8180),
                number(environment, KEYCLOAK_HEALTH, 9000),
                number(environment, DATABASE, 54320));
    }

    /** The same with a number wherever there was a 0: the one remembered, or else a free one. */
    Ports settled(Properties remembered) {
        return new Ports(
                settle(http, HTTP, remembered),
                settle(management, MANAGEMENT, remembered),
                settle(keycloak, KEYCLOAK, remembered),
                settle(keycloakHealth, KEYCLOAK_HEALTH, remembered),
                settle(database, DATABASE, remembered));
    }

    void rememberIn(Properties state) {
        state.setProperty(HTTP, String.valueOf(http));
        state.setProperty(MANAGEMENT, String.valueOf(management));
        state.setProperty(KEYCLOAK, String.valueOf(keycloak));
        state.setProperty(KEYCLOAK_HEALTH, String.valueOf(keycloakHealth));
        state.setProperty(DATABASE, String.valueOf(database));
    }

    /** Refuses a port that somebody else listens on, naming the variable that moves us to another. */
    static void mustBeFree(int port, String variable, String whose) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException busy) {
            throw new Problem(
                    "Port %d, which %s needs, is taken by another program: stop that program or set %s to another port."
                            .formatted(port, whose, variable),
                    busy);
        }
    }

    private static int settle(int wanted, String variable, Properties remembered) {
        if (wanted != 0) {
            return wanted;
        }
        String before = remembered.getProperty(variable);
        return before != null ? Integer.parseInt(before) : anyFree();
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new Problem("This machine has no free port left.", none);
        }
    }

    private static int number(Map<String, String> environment, String variable, int otherwise) {
        String text = environment.getOrDefault(variable, "");
        if (text.isBlank()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new Problem("%s is \"%s\", which is not a port number.".formatted(variable, text), notANumber);
        }
        throw new Problem("%s is %s, but a port lies between 0 and 65535.".formatted(variable, text));
    }
}
