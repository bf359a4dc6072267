package org.spineboard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the server's configuration scripts are written. */
class ServerScriptRulesTest {
    private static final Path SCRIPTS = Path.of("wildfly");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env\\.(SPINEBOARD_[A-Z_]+)(:[^}]*)?}");

    @Test
    void everyVariableIsListedForWhoeverRunsAServer() throws IOException {
        String example = Files.readString(SCRIPTS.resolve("environment.example"));
        Set<String> used = new TreeSet<>();
        for (Path script : scripts()) {
            Matcher matcher = VARIABLE.matcher(Files.readString(script));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }

        assertThat(used).isNotEmpty().allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
    }

    @Test
    void secretsComeFromTheEnvironmentAndHaveNoDefault() throws IOException {
        Pattern secret = Pattern.compile("(?:password|secret)=\"([^\"]*)\"");
        List<String> values = new ArrayList<>();
        for (Path script : scripts()) {
            Matcher matcher = secret.matcher(Files.readString(script));
            while (matcher.find()) {
                values.add(matcher.group(1));
            }
        }

        assertThat(values).hasSize(3).allSatisfy(value -> assertThat(value).matches("\\$\\{env\\.SPINEBOARD_[A-Z_]+}"));
    }

    @Test
    void aScriptMayRunTwice() throws IOException {
        for (Path script : scripts()) {
            List<String> lines = Files.readAllLines(script);
            for (int i = 0; i < lines.size(); i++) {
                boolean changesTheTree = lines.get(i).matches(".*:(add|remove)(\\(.*)?$");
                assertThat(changesTheTree && !lines.get(i).startsWith("    "))
                        .as("%s:%d adds or removes without looking first", script, i + 1)
                        .isFalse();
            }
        }
    }

    @Test
    void aScriptSaysWhatItIsFor() throws IOException {
        for (Path script : scripts()) {
            assertThat(Files.readString(script)).as(script.toString()).startsWith("# ");
            assertThat(script.getFileName().toString()).matches("\\d\\d-[a-z]+\\.cli");
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".cli"))
                    .sorted()
                    .toList();
        }
    }
}
