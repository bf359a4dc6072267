package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The homes of those who see no clinical record, and the help that everybody has. */
class HomesUIT extends BrowserTest {
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @Test
    void anAuditorFindsActsByCasePersonAndPeriod() {
        visitors.signedIn("coordinator");
        Visitor auditor = visitors.signedIn("auditor");

        assertThat(auditor.page().locator("h1")).hasText("Audit trail");
        auditor.fill(auditor.field("Name of whoever acted"), "maeve");
        auditor.click(auditor.button("Find acts"));
        assertThat(auditor.page().locator("tbody tr").first()).containsText("Maeve Sutton");
        look(auditor, "home-auditor");
        auditor.fill(auditor.field("Case number"), "2026");
        auditor.click(auditor.button("Find acts"));
        assertThat(auditor.page().getByText("Enter a case number such as")).isVisible();
    }

    @Test
    void anAdministratorReadsPlacesPeopleAndLimits() {
        Visitor admin = visitors.signedIn("admin");

        assertThat(admin.page().locator("h1")).hasText("Site");
        assertThat(admin.page().getByText("Northfield General").first()).isVisible();
        assertThat(admin.page().getByText("Suspected cord compression to MRI")).isVisible();
        look(admin, "home-admin");
    }

    @Test
    void helpIsOneStepAwayAndNamesWhomToCall() {
        Visitor referrer = visitors.signedIn("referrer");

        referrer.click(referrer.link("Help"));

        assertThat(referrer.page().locator("h1")).hasText("Help");
        assertThat(referrer.page().locator(".app-oncall")).containsText("01632 960 112");
        assertThat(referrer.page().getByText("24hr after it was first suspected"))
                .isVisible();
        look(referrer, "help");
    }

    private static void look(Visitor visitor, String name) {
        Accessibility.assertUsable(visitor);
        Screens.take(visitor.page(), name + "-light");
        visitor.inTheDark();
        Screens.take(visitor.page(), name + "-dark");
        visitor.inDaylight();
        visitor.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        Screens.take(visitor.page(), name + "-390");
    }
}
