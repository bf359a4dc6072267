package org.spineboard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spineboard.launcher.Secrets.Secret;

class StateFolderTest {
    private Path temporary;

    @BeforeEach
    void inAFolderOfItsOwn(@TempDir Path folder) {
        temporary = folder;
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "");

        assertThatThrownBy(() -> new StateFolder(temporary).prepare())
                .isInstanceOf(Problem.class)
                .hasMessageContaining("holds files that are not of this stack");
    }

    @Test
    void isKnownAgain() throws IOException {
        StateFolder state = new StateFolder(temporary.resolve("home"));
        state.prepare();
        assertThat(state.exists()).isFalse();

        state.remember(new Properties());
        state.prepare();

        assertThat(state.exists()).isTrue();
    }

    @Test
    void letsOneCommandInAtATime() throws IOException {
        StateFolder state = new StateFolder(temporary);
        try (StateFolder.Lock first = state.lock().orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(state.lock()).isEmpty();
        }
        try (StateFolder.Lock next = state.lock().orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void keepsItsSecretsAndShowsThemToNobodyElse() throws IOException {
        Path file = temporary.resolve("secrets.properties");
        String first = Secrets.in(file).get(Secret.WEB_CLIENT);

        assertThat(first)
                .hasSizeGreaterThanOrEqualTo(32)
                .isEqualTo(Secrets.in(file).get(Secret.WEB_CLIENT));
        assertThat(Secrets.in(file).get(Secret.DATABASE_OWNER)).isNotEqualTo(first);
        if (StateFiles.isPosix(file)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }
}
