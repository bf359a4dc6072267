package org.spineboard.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spineboard.web.frame.Messages;

/** Every word a page or a class asks for exists, stands in the file of its feature, and is a sentence and no shout. */
class BundleRulesTest {
    private static final Pattern ASKED = Pattern.compile("msg\\[\\s*'([^']+)'\\s*(\\+=)?");
    private static final Pattern EITHER = Pattern.compile("msg\\[[^\\]]*\\?\\s*'([^']+)'\\s*:\\s*'([^']+)'");
    private static final Pattern LABELS = Pattern.compile("\\blabels=\"([^\"#]+)\"");
    private static final Pattern WORDS_OF = Pattern.compile("Words\\.of\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern FIELD_ERROR = Pattern.compile("[eE]rrors\\.add\\(\\s*\"[^\"]+\",\\s*\"([^\"]+)\"");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:super|new [A-Z]\\w*(?:Refused|NotAllowed|NotFound|Stale\\w*))\\(\\s*\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");
    private static final int MANY_REFUSALS = 20;
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private final Messages messages = new Messages();
    private final Set<String> keys = new TreeSet<>(messages.keySet());

    @Test
    void eachFeatureHasItsFile() {
        List<String> files = Sources.under(Sources.BUNDLES, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.equals("faces"))
                .toList();

        assertThat(files).containsExactlyInAnyOrderElementsOf(Messages.FEATURES);
    }

    /** A feature of many words has several files: {@code referral} and {@code referral-fields}. */
    @Test
    void eachKeyStandsInTheFileOfItsFeatureAndOnlyOnce() {
        Set<String> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String feature : Messages.FEATURES) {
            for (String key : keysIn(Sources.BUNDLES.resolve(feature + ".properties"))) {
                if (!key.startsWith(feature.replaceFirst("-.*", "") + ".") || !seen.add(key)) {
                    wrong.add(feature + ": " + key);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        Set<String> missing = new TreeSet<>();
        Sources.under(Sources.PAGES, ".xhtml").forEach(page -> missing.addAll(missingIn(page, ASKED, EITHER, LABELS)));
        Sources.under(Sources.JAVA, ".java").forEach(file -> missing.addAll(missingIn(file, WORDS_OF, FIELD_ERROR)));

        assertThat(missing).isEmpty();
    }

    /** A refusal is made with a key of its own, or is a class that holds its only one. */
    @Test
    void everyRefusalOfTheDomainHasItsSentence() {
        Set<String> refusals = Sources.under(Sources.DOMAIN, ".java").stream()
                .map(Sources::text)
                .flatMap(text -> REFUSAL.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(refusals).hasSizeGreaterThan(MANY_REFUSALS);
        assertThat(keys).containsAll(refusals);
    }

    @Test
    void sentencesDoNotShoutAndKeepTheirApostrophes() {
        List<String> wrong = keys.stream()
                .filter(key -> {
                    String text = messages.getString(key);
                    boolean loses =
                            PLACE.matcher(text).find() && text.replace("''", "").contains("'");
                    return text.isBlank() || text.contains("!") || loses;
                })
                .toList();

        assertThat(wrong).isEmpty();
    }

    private Set<String> missingIn(Path file, Pattern... patterns) {
        Set<String> missing = new TreeSet<>();
        String text = Sources.text(file);
        Arrays.stream(patterns).forEach(pattern -> {
            for (Matcher asked = pattern.matcher(text); asked.find(); ) {
                boolean start =
                        pattern == LABELS || (asked.groupCount() > 1 && pattern != EITHER && asked.group(2) != null);
                Stream.of(asked.group(1), pattern == EITHER ? asked.group(2) : asked.group(1))
                        .filter(key ->
                                start ? keys.stream().noneMatch(any -> any.startsWith(key)) : !keys.contains(key))
                        .forEach(key -> missing.add(file.getFileName() + ": " + key));
            }
        });
        return missing;
    }

    private static List<String> keysIn(Path file) {
        return Sources.text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
