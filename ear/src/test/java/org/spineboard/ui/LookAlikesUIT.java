package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;

/** Two people of nearly the same name: wherever both stand, each is marked, with a symbol and where the names part. */
class LookAlikesUIT extends BrowserTest {
    private Map<String, String> made;
    private Visitor coordinator;

    @BeforeEach
    void listTwoOfNearlyTheSameName() {
        made = TestedCases.alike();
        coordinator = visitors.signedIn("coordinator");
    }

    @Test
    void areMarkedOnAnAgenda() {
        coordinator.open("/boards/" + made.get("meeting"));

        assertMarked(coordinator.page().locator("tr[data-case]"));
        Accessibility.assertUsable(coordinator);
    }

    @Test
    void areMarkedOnTheWorklist() {
        coordinator.open("/worklist?view=ALL_OPEN&sort=PATIENT");

        assertMarked(coordinator.page().locator("main table tbody tr"));
        assertThat(coordinator.page().locator(".app-banner")).hasCount(0);
    }

    @Test
    void areMarkedInThePalette() {
        coordinator.open("/help");
        coordinator.press("Control+k");
        coordinator.page().keyboard().type(made.getOrDefault("name", ""));

        assertMarked(coordinator.page().locator("#app-palette-hits > li"));
    }

    /** Both carry the symbol, and the letter at which the names part. */
    private void assertMarked(Locator places) {
        Locator both = places.filter(
                new Locator.FilterOptions().setHasText(Pattern.compile(made.get("name"), Pattern.CASE_INSENSITIVE)));
        assertThat(both).hasCount(2);
        assertThat(both.locator(".look svg")).hasCount(2);
        assertThat(both.locator("mark")).hasCount(2);
        assertThat(both.locator("mark").filter(new Locator.FilterOptions().setHasText("A")))
                .hasCount(1);
        assertThat(both.locator("mark").filter(new Locator.FilterOptions().setHasText("O")))
                .hasCount(1);
    }
}
