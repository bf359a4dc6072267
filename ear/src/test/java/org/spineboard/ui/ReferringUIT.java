package org.spineboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.spineboard.it.Invented;
import org.spineboard.ui.pages.LoginPage;
import org.spineboard.ui.pages.ReferralPages;

/** A referrer sends a patient; the coordinator has them at once. */
class ReferringUIT extends BrowserTest {
    private static final int MOST_FOR_AN_EMERGENCY = 25;

    @Test
    void anEmergencyTakesAtMost25InteractionsAndIsAtTheTopOfTheInbox() {
        String familyName = Invented.familyName();
        Visitor referrer = visitors.stranger();
        ReferralPages pages = new ReferralPages(referrer);

        referrer.open("/");
        new LoginPage(referrer).signIn("referrer", "referrer");
        pages.begin();
        pages.answer("new neurological symptom", "Yes");
        PlaywrightAssertions.assertThat(
                        referrer.page().getByText("01632 960 112").first())
                .isVisible();
        PlaywrightAssertions.assertThat(referrer.page()
                        .getByText("The 24hr clock to MRI started")
                        .first())
                .isVisible();
        pages.answer("Leg or arm weakness", "Yes");
        pages.press("Mark the rest as not examined");
        pages.fill("When did it start?", "t 00:05");
        pages.answer("Can the patient walk today?", "With help");
        pages.answer("How has it gone since?", "Getting worse");
        pages.goOn();
        pages.fillEmergency(familyName);
        pages.goOn();
        pages.press("Send emergency referral");

        assertThat(pages.isReceipt()).isTrue();
        assertThat(referrer.interactions().count())
                .as("interactions from the sign-in page to the receipt")
                .isLessThanOrEqualTo(MOST_FOR_AN_EMERGENCY);
        Visitor coordinator = visitors.signedIn("coordinator");
        coordinator.open("/triage");
        String link = "a[href$='/triage/" + pages.caseNumber() + "']";
        PlaywrightAssertions.assertThat(coordinator.page().locator(".app-inbox-list > .is-emergency " + link))
                .isVisible();
        PlaywrightAssertions.assertThat(
                        coordinator.page().locator(".app-inbox-list > :not(.is-emergency) ~ li " + link))
                .hasCount(0);
    }
}
