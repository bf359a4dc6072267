package org.spineboard.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows the end of the servers' logs. */
final class Logs {
    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 25;

    private final Map<String, Path> files = new LinkedHashMap<>();
    private final PrintStream out;

    Logs(Path home, PrintStream out) {
        Path logs = home.resolve("logs");
        files.put("application", logs.resolve("wildfly/server.log"));
        files.put("wildfly", logs.resolve("wildfly.log"));
        files.put("keycloak", logs.resolve("keycloak.log"));
        files.put("postgres", logs.resolve("postgres.log"));
        files.put("access", logs.resolve("wildfly/access.log"));
        this.out = out;
    }

    void print(List<String> names) {
        if (names.isEmpty()) {
            for (String name : List.of("postgres", "keycloak", "wildfly")) {
                print(name, LINES_OF_EACH);
            }
        }
        for (String name : names) {
            print(name, LINES_OF_ONE);
        }
    }

    private void print(String name, int count) {
        Path file = files.get(name);
        if (file == null) {
            throw new Problem(
                    "There is no log \"%s\"; there are: %s.".formatted(name, String.join(", ", files.keySet())));
        }
        List<String> lines = LogGist.tail(file).lines().toList();
        out.printf("== %s: %s%n", name, file);
        lines.subList(Math.max(0, lines.size() - count), lines.size()).forEach(out::println);
    }
}
