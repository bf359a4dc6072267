package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spineboard.harness.ServerClock;
import org.spineboard.ui.pages.LoginPage;
import org.spineboard.ui.pages.ReferralPages;

/** Somebody leaves the desk: first they are asked, then the page is covered, and they come back to where they were. */
class GoingAwayUIT extends BrowserTest {
    private static final Duration UNTIL_ASKED = Duration.ofMinutes(13).plusSeconds(2);
    private static final Duration UNTIL_ENDED = Duration.ofMinutes(15).plusSeconds(2);
    private static final String SIGNED_OUT = "401";

    @RegisterExtension
    final ServerClock server = new ServerClock();

    @Test
    void oneKeyIsEnoughToStay() {
        Visitor coordinator = visitors.elsewhere("coordinator");
        coordinator.page().clock().install();
        coordinator.open("/worklist");

        for (int times = 0; times < 3; times++) {
            pass(UNTIL_ASKED, coordinator);
            assertThat(question(coordinator.page())).isVisible();
            assertThat(coordinator.page().locator("#app-idle-left")).hasText(Pattern.compile("[12]:\\d\\d"));
            coordinator.press("Enter");
            assertThat(question(coordinator.page())).isHidden();
        }
        pass(UNTIL_ASKED, coordinator);
        assertThat(question(coordinator.page())).isVisible();
        Accessibility.assertUsable(coordinator);
    }

    @Test
    void afterTheEndThePageIsCoveredAndTheLoginLeadsBackToTheDraft() {
        Visitor referrer = visitors.elsewhere("referrer").expecting(SIGNED_OUT);
        referrer.page().clock().install();
        ReferralPages pages = new ReferralPages(referrer);
        pages.begin();
        pages.answer("new neurological symptom", "No");
        pages.goOn();
        pages.fill("Family name", "Draftkeeper");
        String address = referrer.page().url();
        Page other = referrer.page().context().newPage();
        other.navigate(address.replaceFirst("/referral/.*", "/referrals"));

        pass(UNTIL_ENDED, referrer);

        Locator cover = cover(referrer.page());
        assertThat(cover).isVisible();
        assertThat(referrer.field("Family name")).isHidden();
        assertThat(cover(other)).isVisible();
        Accessibility.assertUsable(referrer);
        referrer.click(referrer.link("Log in again"));
        new LoginPage(referrer).signIn("referrer", "referrer");
        assertThat(referrer.page()).hasURL(address);
        assertThat(referrer.field("Family name")).hasValue("Draftkeeper");
    }

    private void pass(Duration time, Visitor visitor) {
        server.pass(time);
        visitor.page().clock().fastForward(time.toMillis());
    }

    private static Locator question(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    private static Locator cover(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("You have been signed out"));
    }
}
