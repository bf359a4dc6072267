package org.spineboard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path checkout;

    @BeforeEach
    void inAFolderOfItsOwn(@TempDir Path folder) {
        checkout = folder;
    }

    @Test
    void explainsItselfWhenItDoesNotUnderstand() {
        for (List<String> words :
                List.of(List.<String>of(), List.of("upp"), List.of("up", "--nothing"), List.of("down", "now"))) {
            assertThatThrownBy(() -> launcher().obey(words))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Usage: spineboard COMMAND");
        }
    }

    @Test
    void hasNothingToStopToShowOrToDeleteInAFreshCheckout() {
        assertThat(launcher().obey(List.of("down"))).isEqualTo(Launcher.OK);
        assertThat(launcher().obey(List.of("status"))).isEqualTo(Launcher.NOT_RUNNING);
        assertThat(launcher().obey(List.of("reset", "--yes"))).isEqualTo(Launcher.OK);
        assertThat(checkout.resolve(".spineboard")).doesNotExist();
    }

    @Test
    void staysAtTheAddressTheIdentityProviderKnows() throws IOException {
        StackSettings settings = StackSettings.ofCheckout(checkout, Map.of());
        StackSettings moved = StackSettings.ofCheckout(checkout, Map.of("SPINEBOARD_HTTP_PORT", "8099"));
        Stack.open(settings);
        assertThat(Stack.open(moved).ports().http())
                .as("before the first start")
                .isEqualTo(8099);

        StateFolder state = new StateFolder(settings.home());
        Properties facts = state.remembered();
        facts.setProperty("realm.port", "8080");
        state.remember(facts);

        assertThatThrownBy(() -> Stack.open(moved))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("was set up for port 8080, not 8099");
    }

    @Test
    void namesEveryUserTheRealmHas() throws IOException {
        String realm = Files.readString(Path.of("keycloak/realm.json"));
        List<String> listed = List.of(DemoUsers.values()).stream()
                .flatMap(users -> users.names().stream())
                .toList();

        assertThat(listed).allSatisfy(name -> assertThat(realm).contains("\"username\": \"" + name + "\""));
        assertThat(realm.split("\"username\":", -1))
                .as("with the service account")
                .hasSize(listed.size() + 2);
    }

    private Launcher launcher() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Launcher(StackSettings.ofCheckout(checkout, Map.of()), out);
    }
}
