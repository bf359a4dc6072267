package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.PlanPages;

/** Three owners sign a plan, the patient agrees, and treatment begins and ends. */
class PlanUIT extends BrowserTest {
    private String number;

    @BeforeEach
    void decideACase() {
        number = TestedCases.decided("RADIATION", "SYSTEMIC", "STABILISATION");
    }

    @Test
    void goesItsWholeWay() {
        Visitor oncologist = visitors.signedIn("radonc");
        PlanPages radiation = new PlanPages(oncologist, number);
        signRadiation(oncologist, radiation);
        Visitor physician = visitors.signedIn("medonc");
        PlanPages systemic = new PlanPages(physician, number);
        signSystemic(physician, systemic);
        Visitor surgeon = visitors.signedIn("surgeon");
        PlanPages surgery = new PlanPages(surgeon, number);
        signOperation(surgeon, surgery);
        agree(surgeon, surgery);

        surgery.course("Stabilisation", "It started", "");
        assertThat(surgery.card("Stabilisation")).containsText("In treatment");
        surgery.course("Stabilisation", "It ended as planned", "T6 to T10, no complication");
        radiation.course("Radiation", "It started", "");
        radiation.course("Radiation", "It ended as planned", "20 Gy in 5 fractions");
        cancelSystemic(physician, systemic);

        Visitor coordinator = visitors.signedIn("coordinator");
        coordinator.open("/cases/" + number + "/timeline");
        assertThat(coordinator.page().locator("main")).containsText("Systemic: No longer wanted");
        assertThat(coordinator.page().locator("main")).containsText("The patient agreed to the plan");
        coordinator.open("/cases/" + number + "/plan");
        assertThat(coordinator.page().locator("main")).containsText("20 Gy in 5 fractions");
        assertThat(coordinator.link(Pattern.compile("^Change this part"))).hasCount(0);
        Accessibility.assertUsable(coordinator);
    }

    private static void signRadiation(Visitor oncologist, PlanPages radiation) {
        radiation.write("Radiation");
        radiation.press("Continue");
        assertThat(oncologist.page().locator(".app-errsum")).containsText("Enter a dose from 1 to 80 Gy");
        Accessibility.assertUsable(oncologist);
        radiation.radiation("20");
        radiation.press("Continue");
        assertThat(oncologist.page().locator("main")).containsText("DOSE 20 Gy in 5 fractions");
        Accessibility.assertUsable(oncologist);
        radiation.press("Sign this part");
        assertThat(radiation.card("Radiation"))
                .containsText("EBRT \u2013 T7 to T9 \u2013 DOSE 20 Gy in 5 fractions \u2013 start by");
    }

    private static void signSystemic(Visitor physician, PlanPages systemic) {
        systemic.write("Systemic");
        systemic.systemic();
        Accessibility.assertUsable(physician);
        systemic.sign();
        assertThat(systemic.card("Systemic"))
                .containsText("nivolumab \u2013 infusion \u2013 DOSE 480 mg \u2013 intravenous \u2013 every 4 weeks");
    }

    private static void signOperation(Visitor surgeon, PlanPages surgery) {
        surgery.write("Stabilisation");
        surgery.operation();
        Accessibility.assertUsable(surgeon);
        surgery.sign();
        assertThat(surgeon.page().locator("aside")).containsText("3 of 3");
        Accessibility.assertUsable(surgeon);
    }

    private static void agree(Visitor surgeon, PlanPages surgery) {
        surgeon.click(surgeon.link("Record what the patient said"));
        surgery.press("Record it");
        assertThat(surgeon.page().locator(".app-errsum")).containsText("Choose what the patient said");
        Accessibility.assertUsable(surgeon);
        surgeon.check(surgeon.answer("The patient", "Agrees to the plan"));
        surgery.press("Record it");
        assertThat(surgeon.page().locator("aside")).containsText("Agrees to the plan");
    }

    private static void cancelSystemic(Visitor physician, PlanPages systemic) {
        systemic.course("Systemic", "It was cancelled before it began", "");
        assertThat(physician.page().locator(".app-errsum"))
                .containsText("Choose whether the patient wished so, or that it is not known");
        Accessibility.assertUsable(physician);
        physician.select(physician.field("Why"), "No longer wanted");
        physician.check(physician.answer("Was it the patient", "Yes"));
        systemic.press("Record it");
        assertThat(systemic.card("Systemic")).containsText("Cancelled");
    }

    @Test
    void keepsWhatIsTypedAndLeavesOutWithAReason() {
        Visitor oncologist = visitors.signedIn("radonc");
        PlanPages radiation = new PlanPages(oncologist, number);
        radiation.write("Radiation");
        radiation.radiation("99");
        radiation.press("Continue");
        assertThat(oncologist.page().locator(".app-errsum")).containsText("Enter a dose from 1 to 80 Gy");
        radiation.open();
        assertThat(radiation.card("Radiation")).containsText("Draft");
        radiation.write("Radiation");
        assertThat(oncologist.field("Dose")).hasValue("99");

        radiation.open();
        oncologist.click(oncologist.link(Pattern.compile("^Leave out Radiation")));
        Accessibility.assertUsable(oncologist);
        oncologist.select(oncologist.field("Reason"), "Not fit for it");
        oncologist.fill(oncologist.field("In your words"), "Cannot lie still");
        radiation.press("Leave it out");
        assertThat(radiation.card("Radiation")).containsText("Not fit for it: Cannot lie still");

        oncologist.click(oncologist.link("Add Supportive"));
        Accessibility.assertUsable(oncologist);
    }

    @Test
    void hasNoFormForAnybodyElse() {
        Visitor radiologist = visitors.signedIn("radiologist").expecting("404");
        Visitor surgeon = visitors.signedIn("surgeon").expecting("404");
        for (String part : List.of("radiation", "radiation/check", "radiation/leave-out", "nothing", "observe")) {
            String path = "/cases/" + number + "/plan/" + part;
            assertThat(radiologist.open(path).status()).as(part).isEqualTo(404);
            assertThat(surgeon.open(path).status()).as(part).isEqualTo(404);
        }
    }
}
