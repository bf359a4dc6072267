package org.spineboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What axe finds on a page. */
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** What colours decide; everything else is the same by night as by day. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final Set<String> TOO_BAD = Set.of("serious", "critical");

    private Accessibility() {}

    /** Nothing serious or critical, by day and by night. */
    static void assertUsable(Visitor visitor) {
        visitor.page().evaluate("window.scrollTo(0, 0)"); // a link half under the banner is no small target
        visitor.inDaylight();
        assertNone(new AxeBuilder(visitor.page()).withTags(RULES), visitor.page(), "light");
        visitor.inTheDark();
        assertNone(new AxeBuilder(visitor.page()).withRules(RULES_OF_COLOUR), visitor.page(), "dark");
        visitor.inDaylight();
    }

    private static void assertNone(AxeBuilder axe, Page page, String theme) {
        assertThat(axe.analyze().getViolations())
                .as("%s, %s", page.url(), theme)
                .filteredOn(rule -> TOO_BAD.contains(rule.getImpact()))
                .extracting(Accessibility::words)
                .isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n"));
    }
}
