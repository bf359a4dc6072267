package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.PlanPages;

/** Two colleagues write the same part of a plan: the second is shown what the first signed beside what they typed. */
class OnePlanTwoPeopleUIT extends BrowserTest {
    private static final String CHANGED = "This part changed while you were editing";

    @Test
    void theSecondSeesWhatDiffersAndSignsAFurtherVersion() {
        String number = TestedCases.decided("RADIATION", "STABILISATION");
        Visitor first = visitors.signedIn("radonc");
        Visitor second = visitors.signedIn("radonc2");
        PlanPages theirs = new PlanPages(first, number);
        PlanPages yours = new PlanPages(second, number);
        yours.write("Radiation");
        yours.radiation("30");
        yours.press("Continue");
        theirs.write("Radiation");
        theirs.radiation("20");
        theirs.sign();
        assertThat(theirs.card("Radiation")).containsText("DOSE 20 Gy");

        yours.press("Sign this part");

        String name = first.page().locator(".app-user span").first().innerText();
        assertThat(second.page().locator(".app-errsum")).containsText(name);
        assertThat(second.page().locator(".app-errsum")).isFocused();
        Locator clash = second.page().locator(".app-clash");
        assertThat(clash).containsText(CHANGED);
        assertThat(clash).containsText(name + ", Clinical oncologist, signed it on ");
        assertThat(clash.locator("tbody tr")).hasCount(1);
        assertThat(clash.locator("tbody tr")).hasText("Dose2030");
        assertThat(second.button("Sign this part")).hasCount(0);
        Accessibility.assertUsable(second);
        theirs.open();
        assertThat(theirs.card("Radiation")).containsText("DOSE 20 Gy");

        second.click(second.link("Review and save"));
        assertThat(second.page().locator(".app-clash")).containsText(CHANGED);
        assertThat(second.field("Dose")).hasValue("30");
        Accessibility.assertUsable(second);
        second.fill(second.field("Why it takes the place of the version before"), "Agreed by telephone");
        yours.press("Continue");
        assertThat(second.page().locator(".app-clash")).hasCount(0);
        yours.press("Sign this part");
        assertThat(yours.card("Radiation")).containsText("DOSE 30 Gy");
        assertThat(yours.card("Radiation")).containsText("Earlier versions: 1");
        assertBothAreToldOf(number);
    }

    private void assertBothAreToldOf(String number) {
        Visitor chair = visitors.signedIn("chair");
        chair.open("/cases/" + number + "/audit");
        Locator trail = chair.page().locator("main");
        assertThat(trail.locator("tr").filter(new Locator.FilterOptions().setHasText("Signed a part of the plan")))
                .hasCount(3); // signed, refused, signed
        chair.open("/cases/" + number + "/timeline");
        assertThat(trail).containsText("Agreed by telephone");
    }
}
