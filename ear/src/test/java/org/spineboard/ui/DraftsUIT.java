package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spineboard.it.Invented;
import org.spineboard.ui.pages.ReferralPages;

/** What is typed about a case is still there after the page was left, until it is sent or thrown away. */
class DraftsUIT extends BrowserTest {
    @Test
    void rejectionQuestionAndAnswerOutliveTheirPages() {
        Visitor referrer = visitors.atHome("referrer");
        String number = sentBy(referrer);
        Visitor coordinator = visitors.signedIn("coordinator");

        coordinator.open("/triage/" + number + "/reject");
        keeps(coordinator, "#advice", "Not a metastasis on the film");
        Accessibility.assertUsable(coordinator);
        coordinator.click(coordinator.button("Discard draft"));
        assertThat(coordinator.page().locator("#advice")).hasValue("");

        coordinator.open("/triage/" + number + "/ask");
        keeps(coordinator, "#more", "The myeloma protein");
        coordinator.click(coordinator.page().locator("#sendAsk"));
        assertThat(coordinator.page()).not().hasURL(Pattern.compile("/ask$"));

        referrer.open("/referrals/" + number);
        keeps(referrer, "#answer", "It was normal in March");
        Accessibility.assertUsable(referrer);
        referrer.click(referrer.page().locator("#sendAnswer"));
        assertThat(referrer.page()).hasURL(Pattern.compile("answered=true"));
    }

    private static String sentBy(Visitor referrer) {
        ReferralPages pages = new ReferralPages(referrer);
        pages.begin();
        pages.reportWeakness();
        pages.fillEmergency(Invented.familyName());
        pages.goOn();
        assertThat(referrer.page().locator(".app-banner")).isVisible();
        Accessibility.assertUsable(referrer);
        pages.press("Send emergency referral");
        return pages.caseNumber();
    }

    private static void keeps(Visitor writer, String field, String text) {
        writer.fill(writer.page().locator(field), text);
        assertThat(writer.page().locator(".app-saved")).containsText("Draft saved");
        writer.page().reload();
        assertThat(writer.page().locator(field)).hasValue(text);
        assertThat(writer.button("Discard draft")).isVisible();
    }
}
