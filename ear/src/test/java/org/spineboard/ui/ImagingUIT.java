package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spineboard.it.http.Bundles;
import org.spineboard.ui.pages.ImagingPages;

/** An MRI from the request to the alert somebody takes responsibility for, through the hands of three people. */
class ImagingUIT extends BrowserTest {
    @Test
    void aReportWithCordCompressionMakesAnEmergencyAndAsksForSomebodyToAct() {
        String familyName = Bundles.refer(false);
        Visitor coordinator = visitors.signedIn("coordinator");
        String number = found(coordinator, familyName);
        ImagingPages ordering = new ImagingPages(coordinator, number);
        ordering.requestMri("Is the cord compressed at T8?");
        assertThat(ordering.main()).containsText("Requested");
        ordering.follow("Mark as done");
        ordering.press("Mark as done");
        assertThat(ordering.main()).containsText("Enter when");
        ordering.fill("When it was made", "t 00:01");
        ordering.press("Mark as done");
        assertThat(ordering.main()).containsText("Done, not reported");
        Accessibility.assertUsable(coordinator);

        Visitor radiologist = visitors.signedIn("radiologist");
        report(radiologist, number);

        coordinator.open("/cases/" + number);
        assertThat(coordinator.page().locator("#main")).containsText("Critical finding");
        assertThat(coordinator.page().locator("body")).containsText("Emergency");
        ordering.open();
        ordering.press("I take responsibility");
        assertThat(ordering.main()).containsText("Acknowledged by");
        assertThat(coordinator.button("I take responsibility")).hasCount(0);
        Accessibility.assertUsable(coordinator);
    }

    private static void report(Visitor radiologist, String number) {
        ImagingPages reporting = new ImagingPages(radiologist, number);
        reporting.open();
        reporting.follow("Report");
        reporting.level("T8", "Lytic", "Yes", "No");
        reporting.press("Check and sign report");
        assertThat(reporting.main()).containsText("Write a conclusion");
        reporting.fill("Conclusion", "Epidural disease at T8 compresses the cord.");
        reporting.alertClass("Critical");
        reporting.tick("Cord compression");
        radiologist.press("Tab");
        Accessibility.assertUsable(radiologist);
        radiologist.page().reload();
        assertThat(radiologist.field("Conclusion")).hasValue("Epidural disease at T8 compresses the cord.");
        reporting.press("Check and sign report");
        assertThat(reporting.main()).containsText("Signing makes this case an emergency");
        Accessibility.assertUsable(radiologist);
        reporting.press("Sign report");
        assertThat(reporting.main()).containsText("Reported");
    }

    private static String found(Visitor coordinator, String familyName) {
        coordinator.open("/search?q=" + familyName);
        return coordinator.page().locator("#hits .app-nowrap").first().innerText();
    }
}
