package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The homes of those who see no clinical record, and the help that everybody has. */
class HomesUIT extends BrowserTest {
    @Test
    void anAuditorFindsActsByCasePersonAndPeriod() {
        visitors.signedIn("coordinator");
        Visitor auditor = visitors.atHome("auditor");

        assertThat(auditor.page().locator("h1")).hasText("Audit trail");
        auditor.fill(auditor.field("Name of whoever acted"), "maeve");
        auditor.click(auditor.button("Find acts"));
        assertThat(auditor.page().locator("tbody tr").first()).containsText("Maeve Sutton");
        Accessibility.assertUsable(auditor);
        auditor.fill(auditor.field("Case number"), "2026");
        auditor.click(auditor.button("Find acts"));
        assertThat(auditor.page().getByText("Enter a case number such as")).isVisible();
    }

    @Test
    void anAdministratorReadsPlacesPeopleAndLimits() {
        Visitor admin = visitors.atHome("admin");

        assertThat(admin.page().locator("h1")).hasText("Site");
        assertThat(admin.page().getByText("Northfield General").first()).isVisible();
        assertThat(admin.page().getByText("Suspected cord compression to MRI")).isVisible();
        Accessibility.assertUsable(admin);
    }

    @Test
    void helpIsOneStepAwayAndNamesWhomToCall() {
        Visitor referrer = visitors.atHome("referrer");

        referrer.click(referrer.link("Help"));

        assertThat(referrer.page().locator("h1")).hasText("Help");
        assertThat(referrer.page().locator(".app-oncall")).containsText("01632 960 112");
        assertThat(referrer.page().getByText("24hr after it was first suspected"))
                .isVisible();
        Accessibility.assertUsable(referrer);
    }
}
