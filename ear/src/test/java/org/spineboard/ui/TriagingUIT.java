package org.spineboard.ui;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** The coordinator's way from the home page into the inbox. */
class TriagingUIT extends BrowserTest {
    @Test
    void theInboxIsOneStepFromHome() {
        Visitor coordinator = visitors.atHome("coordinator");

        coordinator.click(coordinator.link("Triage").first());

        PlaywrightAssertions.assertThat(coordinator.page().locator("h1")).containsText("Triage inbox");
    }
}
