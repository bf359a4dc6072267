package org.spineboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** The coordinator's way from the home page into the inbox, and pages that everybody can use. */
class TriagingUIT extends BrowserTest {
    @Test
    void theInboxIsOneStepFromHome() {
        Visitor coordinator = visitors.signedIn("coordinator");

        coordinator.open("/triage");

        PlaywrightAssertions.assertThat(coordinator.page().locator("h1")).containsText("Triage inbox");
    }

    @Test
    void listAndInboxAreUsableByEverybodyInLightAndDark() {
        Visitor coordinator = visitors.signedIn("coordinator");

        coordinator.open("/worklist");
        Accessibility.assertUsable(coordinator);
        coordinator.open("/triage");
        Accessibility.assertUsable(coordinator);

        assertThat(coordinator.page().url()).endsWith("/triage");
    }

    @Test
    void referralPagesAreUsableByEverybodyInLightAndDark() {
        Visitor referrer = visitors.signedIn("referrer");

        referrer.open("/referrals");
        Accessibility.assertUsable(referrer);
        referrer.open("/referral/neurology");
        Accessibility.assertUsable(referrer);

        assertThat(referrer.heading()).isEqualTo("Neurology");
    }
}
