package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.RunningStack;
import org.spineboard.it.Invented;

/**
 * Looks back over the whole run: nobody who was referred in any test, by whatever door, stands in a log (S-59). It comes
 * last, and finds more the more ran before it.
 */
@Order(Integer.MAX_VALUE)
class LogsIT extends HttpTest {
    private static final Pattern PATIENT = Pattern.compile("(?i)" + Invented.MARKER + "-|\\b999\\d{7}\\b");
    private static final int CONTEXT = 60;

    @Test
    void nobodyStandsInALog() throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path log : logs()) {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            Matcher hit = PATIENT.matcher(text);
            while (hit.find()) {
                hits.add(log.getFileName() + ": "
                        + text.substring(
                                Math.max(0, hit.start() - CONTEXT), Math.min(text.length(), hit.end() + CONTEXT)));
            }
        }

        assertThat(hits).as("patients in logs").isEmpty();
    }

    @Test
    void thereAreLogsToLookAt() throws IOException {
        assertThat(logs()).extracting(log -> String.valueOf(log.getFileName())).contains("server.log", "postgres.log");
        Path server = logs().stream()
                .filter(log -> log.endsWith("server.log"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(server, StandardCharsets.ISO_8859_1)).contains("Schema at version");
    }

    /** Everything below the stack's home but the database's own files. */
    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(RunningStack.current().home().resolve("logs"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
