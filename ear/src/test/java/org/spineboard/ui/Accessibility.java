package org.spineboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What axe finds on a page. */
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** What colours decide; everything else is the same by night as by day. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String AXE = script();

    /** Looks, and tells what is serious or critical; what was found to be right is not carried out of the browser. */
    private static final String LOOK = """
            async only => {
                const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false });
                return found.violations
                    .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                    .map(rule => rule.impact + ' ' + rule.id + ': ' + rule.help + '\\n'
                        + rule.nodes.map(node => node.html).join('\\n'));
            }""";

    private Accessibility() {}

    /** Nothing serious or critical, by day and by night. */
    static void assertUsable(Visitor visitor) {
        Page page = visitor.page();
        page.evaluate("window.scrollTo(0, 0)"); // a link half under the banner is no small target
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        visitor.inDaylight();
        assertNone(page, "light", Map.of("type", "tag", "values", RULES));
        visitor.inTheDark();
        assertNone(page, "dark", Map.of("type", "rule", "values", RULES_OF_COLOUR));
        visitor.inDaylight();
    }

    private static void assertNone(Page page, String theme, Map<String, Object> only) {
        assertThat((List<?>) page.evaluate(LOOK, only))
                .as("%s, %s", page.url(), theme)
                .isEmpty();
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file, "axe").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
