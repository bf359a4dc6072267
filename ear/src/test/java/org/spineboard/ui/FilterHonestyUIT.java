package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;

/** A list that shows only some cases says so above them, to whoever it is shown, and until it is told to show all. */
class FilterHonestyUIT extends BrowserTest {
    @Test
    void aFilterIsToldAboveTheListSharedByItsAddressAndClearedAtOnce() {
        String name = TestedCases.alike().getOrDefault("name", "");
        Visitor surgeon = visitors.signedIn("surgeon");
        surgeon.open("/worklist?view=ALL_OPEN");
        surgeon.click(surgeon.page().locator(".app-filter summary"));
        surgeon.fill(surgeon.page().locator("#facet-text"), name);
        surgeon.click(surgeon.page().locator(".app-facets-end button[type=submit]"));
        assertTold(surgeon, name);
        List<String> shown = numbers(surgeon);
        assertThat(shown).hasSize(2);

        Visitor colleague = visitors.signedIn("surgeon2");
        colleague.page().navigate(surgeon.page().url());
        assertTold(colleague, name);
        assertThat(numbers(colleague)).containsExactlyElementsOf(shown);

        surgeon.click(surgeon.page().locator(".app-filter > a"));
        assertThat(surgeon.page().locator(".app-filter")).not().containsText(name);
        assertThat(surgeon.page().locator("main table tbody tr").nth(2)).isVisible();
    }

    /** In words, with how many of how many, before the first row. */
    private static void assertTold(Visitor visitor, String name) {
        Locator words = visitor.page().locator(".app-filter");
        assertThat(words).containsText(name);
        assertThat(words).containsText(Pattern.compile("\\b2 of \\d+"));
        double wordsAt = words.boundingBox().y;
        assertThat(wordsAt).isLessThan(visitor.page().locator("main table").boundingBox().y);
    }

    private static List<String> numbers(Visitor visitor) {
        return visitor.page().locator("main table tbody tr").allInnerTexts();
    }
}
