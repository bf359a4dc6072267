package org.spineboard.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours stand in the token sheet alone, in a light and a dark set, and no sheet shouts louder than the others. */
class SheetRulesTest {
    private static final int MOST_LINES = 400;
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsl|hsla|oklch)\\(|:\\s*(?:white|black|red|gray|grey)\\b");
    private static final Pattern DEFINED = Pattern.compile("(--[a-z0-9-]+):");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)");

    static List<Path> sheets() {
        return Sources.under(Sources.SHEETS, ".css");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void onlyTheTokenSheetHoldsColours(Path sheet) {
        boolean tokens = sheet.endsWith("tokens.css");

        assertThat(tokens || !COLOUR.matcher(Sources.text(sheet)).find())
                .as("no colour in " + sheet)
                .isTrue();
        assertThat(Sources.lines(sheet)).as("lines of " + sheet).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void onlyPaperMayInsist(Path sheet) {
        assertThat(sheet.endsWith("print.css") || !Sources.text(sheet).contains("!important"))
                .as(sheet.toString())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyTokenThatIsUsedExists(Path sheet) {
        String tokens = Sources.text(Sources.SHEETS.resolve("tokens.css"));
        String own = Sources.text(sheet);

        List<String> unknown = USED.matcher(own)
                .results()
                .map(match -> match.group(1))
                .filter(token -> !tokens.contains(token + ":") && !own.contains(token + ":") && !token.equals("--v"))
                .toList();

        assertThat(unknown).as(sheet.toString()).isEmpty();
    }

    @Test
    void darkHasEveryColourThatLightHas() {
        String tokens = Sources.text(Sources.SHEETS.resolve("tokens.css"));

        assertThat(block(tokens, "\n[data-theme=\"dark\"] {"))
                .isEqualTo(block(tokens, ":root, [data-theme=\"light\"] {"));
        assertThat(block(tokens, ":root[data-theme=\"system\"] {"))
                .isEqualTo(block(tokens, "\n[data-theme=\"dark\"] {"));
    }

    private static String block(String sheet, String start) {
        int from = sheet.indexOf(start);
        Matcher names = DEFINED.matcher(sheet.substring(from, sheet.indexOf('}', from)));
        return names.results().map(match -> match.group(1)).sorted().collect(Collectors.joining("\n"));
    }
}
