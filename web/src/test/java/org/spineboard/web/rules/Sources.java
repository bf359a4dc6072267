package org.spineboard.web.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module, for tests that read them. */
final class Sources {
    static final Path PAGES = Path.of("src/main/webapp");
    static final Path SHEETS = PAGES.resolve("resources/app");
    static final Path BUNDLES = Path.of("src/main/resources/org/spineboard/web/messages");
    static final Path JAVA = Path.of("src/main/java");
    static final Path DOMAIN = Path.of("../ejb/src/main/java");

    private Sources() {}

    static List<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        return text(file).lines().count();
    }
}
