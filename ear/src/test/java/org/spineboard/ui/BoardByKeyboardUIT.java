package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;

/** An agenda by keyboard alone: put in order, and a case added to it. */
class BoardByKeyboardUIT extends BrowserTest {
    @Test
    void anAgendaIsPutInOrderAndACaseAddedWithoutAPointer() {
        Map<String, String> made = TestedCases.opened();
        String meeting = "/boards/" + made.get("meeting");
        Visitor coordinator = visitors.signedIn("coordinator");
        Keyboard keys = new Keyboard(coordinator);
        Locator rows = coordinator.page().locator("tr[data-case]");
        coordinator.open(meeting);
        assertThat(rows.first()).hasAttribute("data-case", made.getOrDefault("first", ""));

        keys.use(coordinator.button("Move case " + made.get("second") + " up"));
        assertThat(rows.first()).hasAttribute("data-case", made.getOrDefault("second", ""));
        keys.assertSomewhere();

        keys.use(coordinator.button("Move case " + made.get("second") + " to the end"));
        assertThat(rows.last()).hasAttribute("data-case", made.getOrDefault("second", ""));
        keys.assertSomewhere();

        coordinator.open(meeting);
        keys.use(coordinator.page().getByTitle("Add case " + made.get("ready") + ", 10 minutes"));
        assertThat(rows.last()).hasAttribute("data-case", made.getOrDefault("ready", ""));
        keys.assertSomewhere();
    }
}
