package org.spineboard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every migration follows one way of numbering and naming, and says what its tables are for. */
class MigrationRulesTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");
    private static final Pattern TABLE = Pattern.compile("(?m)^create (?:unlogged )?table (?:if not exists )?(\\w+)");
    private static final Pattern NAMELESS =
            Pattern.compile("(?mi)^\\s+\\w+ .*\\b(?<!constraint \\w{1,63} )(references|primary key|unique)\\b.*$");

    @Test
    void numbersAreUniqueAndWithoutGaps() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (Path file : migrations()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as("name of %s", file).isTrue();
            numbers.add(Integer.valueOf(name.group(1)));
        }

        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers).startsWith(1);
    }

    @Test
    void everyTableHasAComment() throws IOException {
        for (Path file : migrations()) {
            String sql = Files.readString(file);
            Matcher table = TABLE.matcher(sql);
            while (table.find()) {
                assertThat(sql).as("%s in %s", table.group(1), file).contains("comment on table " + table.group(1));
            }
        }
    }

    @Test
    void everyConstraintHasAName() throws IOException {
        for (Path file : migrations()) {
            List<String> nameless = Files.readAllLines(file).stream()
                    .filter(line -> NAMELESS.matcher(line).matches() && !line.contains("constraint "))
                    .toList();

            assertThat(nameless).as("constraints without a name in %s", file).isEmpty();
        }
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted().toList();
        }
    }
}
