package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.ImagingPages;
import org.spineboard.ui.pages.PlanPages;
import org.spineboard.ui.pages.TissuePages;

/** What stands against a step is said once, before it; whoever goes on says why, and all can read it afterwards. */
class InterlocksUIT extends BrowserTest {
    private static final String AGAIN = "A level was irradiated before";
    private static final String TISSUE = "Tissue before a steroid";

    /** Acceptance test 5. */
    @Test
    void saysWhatALevelHadBeforeAndKeepsWhySomebodyGoesOn() {
        Visitor oncologist = visitors.signedIn("radonc");
        PlanPages plan = new PlanPages(oncologist, TestedCases.risky());
        plan.write("Radiation");
        plan.radiation("20");
        plan.sign();
        Locator main = oncologist.page().locator("main");
        assertThat(oncologist.page().locator("h1")).hasText("A rule stands against this");
        assertThat(main).containsText("T8 had 20 Gy in 5 fractions, Fri 01-Mar-2024. This part irradiates T7 to T9.");
        Accessibility.assertUsable(oncologist);

        plan.press("Sign nevertheless");
        assertThat(oncologist.page().locator(".app-errsum")).containsText("Choose why you go on");
        Accessibility.assertUsable(oncologist);
        plan.press("Go back");
        assertThat(main).containsText("DOSE 20 Gy in 5 fractions");
        plan.press("Sign this part");
        answer(oncologist, AGAIN, "The benefit is greater than the risk", "Six months ago, cord dose summed.");
        plan.press("Sign nevertheless");

        assertThat(plan.card("Radiation")).containsText("Signed");
        Locator aside = oncologist.page().locator("aside");
        assertThat(aside).containsText("Rules that ran");
        assertThat(aside)
                .containsText("went on: The benefit is greater than the risk. Six months ago, cord dose summed.");
        Accessibility.assertUsable(oncologist);
    }

    /** Acceptance test 3. */
    @Test
    void keepsRadiationAloneFromASpineThatMayBeUnstableUntilASurgeonHasSpoken() {
        Visitor oncologist = visitors.signedIn("radonc");
        PlanPages blocked = new PlanPages(oncologist, TestedCases.unstable());
        blocked.write("Radiation");
        blocked.radiation("20");
        blocked.sign();
        assertThat(oncologist.page().locator("main"))
                .containsText("T12: SINS 9 to 12 by what is known, from 7 a surgeon is asked");

        PlanPages free = new PlanPages(oncologist, TestedCases.lookedAt());
        free.write("Radiation");
        free.radiation("20");
        free.sign();
        assertThat(free.card("Radiation")).containsText("Signed");
    }

    /** Acceptance test 4. */
    @Test
    void asksAboutTissueBeforeASteroid() {
        Visitor oncologist = visitors.signedIn("radonc");
        PlanPages plan = new PlanPages(oncologist, TestedCases.risky());
        plan.write("Supportive");
        plan.steroid("8", "+5d");
        plan.sign();
        Locator main = oncologist.page().locator("main");
        assertThat(main).containsText("dexamethasone is to be given, and lymphoma or myeloma is possible.");
        assertThat(main).containsText("There is no tissue: it was decided to do without.");
        answer(oncologist, TISSUE, "Discussed with the specialist responsible", "Haematology agrees.");
        plan.press("Sign nevertheless");

        assertThat(plan.card("Supportive")).containsText("Signed");
        assertThat(oncologist.page().locator("aside")).containsText("Haematology agrees.");
    }

    @Test
    void standsBeforeABiopsyAndAnMri() {
        Visitor surgeon = visitors.signedIn("surgeon");
        String number = TestedCases.risks();
        TissuePages tissue = new TissuePages(surgeon, number);
        surgeon.open("/cases/" + number + "/tissue/ask");
        tissue.select("Why tissue is needed", "No known cancer");
        tissue.press("Ask for biopsy");
        assertThat(tissue.main()).containsText("A drug against clotting is taken: apixaban.");
        Accessibility.assertUsable(surgeon);
        answer(surgeon, "Bleeding", "Seen to already", "Paused since Monday.");
        tissue.press("Ask for biopsy nevertheless");
        assertThat(tissue.main()).containsText("No known cancer");

        ImagingPages imaging = new ImagingPages(surgeon, number);
        imaging.requestMri("Cord?");
        assertThat(surgeon.page().locator("main")).containsText("Pacemaker since 2019");
        imaging.press("Go back");
        assertThat(surgeon.field("Question to radiology")).hasValue("Cord?");
    }

    private static void answer(Visitor visitor, String rule, String why, String words) {
        visitor.select(visitor.field("Why you go on: " + rule), why);
        visitor.fill(visitor.field("In your words: " + rule), words);
    }
}
