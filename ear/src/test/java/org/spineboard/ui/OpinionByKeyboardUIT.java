package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.OpinionPages;

/** A specialty's review by keyboard alone. */
class OpinionByKeyboardUIT extends BrowserTest {
    @Test
    void anOpinionIsWrittenCheckedAndSignedWithoutAPointer() {
        String number = TestedCases.asked();
        Visitor surgeon = visitors.signedIn("surgeon");
        Keyboard keys = new Keyboard(surgeon);
        OpinionPages pages = new OpinionPages(surgeon, number);
        pages.open();
        keys.use(surgeon.link("Give your opinion"));
        keys.use(surgeon.button("Continue"));
        assertThat(surgeon.page().locator(".app-errsum")).isFocused();

        keys.answer("Neurologic", "Low grade");
        keys.answer("Oncologic", "Radioresistant");
        keys.answer("Mechanical", "Unstable");
        keys.answer("Systemic", "Cannot say");
        keys.choose(surgeon.field("Recommendation"), "Cement augmentation");
        keys.answer("Urgency", "Soon");
        keys.type(surgeon.field("Why"), "Painful collapse of T8.");
        keys.press("Control+Enter");
        assertThat(surgeon.page().locator("main")).containsText("Painful collapse of T8.");
        keys.use(surgeon.button("Sign opinion"));
        assertThat(pages.card("Spine surgery")).containsText("Painful collapse of T8.");
    }
}
