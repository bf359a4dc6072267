package org.spineboard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogGistTest {
    private Path temporary;

    @BeforeEach
    void inAFolderOfItsOwn(@TempDir Path folder) {
        temporary = folder;
    }

    @Test
    void isTheLastComplaintWithoutItsColours() throws IOException {
        Path log = temporary.resolve("server.log");
        Files.writeString(
                log, "INFO starting\n\u001b[31mERROR first\u001b[0m\n\u001b[31mERROR second\u001b[0m\nINFO stopped\n");

        assertThat(LogGist.of(log)).isEqualTo("ERROR second (%s)", log);
    }

    @Test
    void isTheInnermostCause() throws IOException {
        Path log = temporary.resolve("server.log");
        Files.writeString(log, "ERROR failed: {\"a\" => \"E: x | Caused by: F: y | Caused by: G: no table\"}}\n");

        assertThat(LogGist.of(log)).isEqualTo("G: no table (%s)", log);
    }

    @Test
    void isTheLastLineWhenNobodyComplains() throws IOException {
        Path log = temporary.resolve("server.log");
        Files.writeString(log, "starting\nno licence today\n\n");

        assertThat(LogGist.of(log)).startsWith("no licence today (");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(LogGist.of(temporary.resolve("none.log"))).startsWith("it said nothing (");
    }

    @Test
    void staysShort() throws IOException {
        Path log = temporary.resolve("server.log");
        Files.writeString(log, "ERROR " + "x".repeat(200_000) + "\nERROR " + "y".repeat(2_000));

        assertThat(LogGist.of(log)).hasSizeLessThan(500).contains("yyy…");
    }
}
