package org.spineboard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void areTheDocumentedOnesUnlessTheEnvironmentSaysOtherwise() {
        assertThat(Ports.of(Map.of())).isEqualTo(new Ports(8080, 9990, 8180, 9000, 54320));
        assertThat(Ports.of(Map.of("SPINEBOARD_HTTP_PORT", "8081", "SPINEBOARD_DB_PORT", " 5555 ")))
                .isEqualTo(new Ports(8081, 9990, 8180, 9000, 5555));
    }

    @Test
    void areRefusedWhenTheyAreNoPorts() {
        assertThatThrownBy(() -> Ports.of(Map.of("SPINEBOARD_HTTP_PORT", "http")))
                .isInstanceOf(Problem.class)
                .hasMessage("SPINEBOARD_HTTP_PORT is \"http\", which is not a port number.");
        assertThatThrownBy(() -> Ports.of(Map.of("SPINEBOARD_DB_PORT", "65536")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("between 0 and 65535");
    }

    @Test
    void areChosenOnceAndThenRemembered() {
        Properties remembered = new Properties();
        Ports first = Ports.free().settled(remembered);
        first.rememberIn(remembered);

        assertThat(first.http()).isPositive();
        assertThat(Ports.free().settled(remembered)).isEqualTo(first);
    }

    @Test
    void nameTheVariableThatMovesThemWhenTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.mustBeFree(port, Ports.HTTP, "the application"))
                    .isInstanceOf(Problem.class)
                    .hasMessage(
                            "Port %d, which the application needs, is taken by another program: stop that program or set SPINEBOARD_HTTP_PORT to another port.",
                            port);
        }
    }
}
