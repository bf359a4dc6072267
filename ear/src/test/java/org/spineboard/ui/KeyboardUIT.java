package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spineboard.it.Invented;
import org.spineboard.ui.pages.ReferralPages;
import org.spineboard.ui.pages.TriagePage;

/** An emergency by keyboard alone, from the sign-in to the receipt and on to the acceptance. */
class KeyboardUIT extends BrowserTest {
    private final String familyName = Invented.familyName();

    @Test
    void anEmergencyIsReferredAndAcceptedWithoutAPointer() {
        Visitor referrer = visitors.stranger();
        Keyboard keys = new Keyboard(referrer);
        signIn(referrer, keys, "referrer");
        keys.arrive("My referrals");
        keys.use(referrer.link("New referral").first());
        keys.arrive("Neurology");
        describeTheSigns(referrer, keys);
        keys.arrive("Emergency details");
        describeThePatient(referrer, keys);
        keys.arrive("Check your answers before you send");
        keys.use(referrer.button("Send emergency referral"));
        keys.arrive("Your referral has been sent");

        accept(new ReferralPages(referrer).caseNumber());
    }

    private static void signIn(Visitor visitor, Keyboard keys, String username) {
        visitor.open("/");
        visitor.page().keyboard().type(username);
        visitor.page().keyboard().press("Tab");
        visitor.page().keyboard().type(username);
        keys.press("Enter");
    }

    private static void describeTheSigns(Visitor referrer, Keyboard keys) {
        keys.answer("new neurological symptom", "Yes");
        keys.answer("Leg or arm weakness", "Yes");
        keys.use(referrer.button("Mark the rest as not examined"));
        keys.type(referrer.field("When did it start?"), "t 00:05");
        keys.answer("Can the patient walk today?", "With help");
        keys.answer("How has it gone since?", "Getting worse");
        keys.use(referrer.button("Save and continue"));
    }

    private void describeThePatient(Visitor referrer, Keyboard keys) {
        keys.type(referrer.field("Family name"), familyName);
        keys.type(referrer.field("Given names"), "Ada");
        keys.type(referrer.group("Date of birth").getByLabel("Day"), "27 3 1958");
        keys.type(referrer.field("Your name and role"), "Dr Test, registrar");
        keys.type(referrer.field("Number to ring back"), "01632 960 301");
        keys.type(referrer.field("Responsible consultant"), "Unknown");
        keys.type(referrer.field("Primary cancer"), "Kidney");
        keys.answer("Is the pain mechanical?", "Unknown");
        keys.type(referrer.field("Pain score"), "8");
        keys.answer("Earlier radiotherapy", "No");
        keys.answer("Steroid", "Unknown");
        keys.answer("MRI of the whole spine", "Booked");
        keys.use(referrer.button("Save and continue"));
    }

    private void accept(String caseNumber) {
        Visitor coordinator = visitors.stranger();
        Keyboard keys = new Keyboard(coordinator);
        signIn(coordinator, keys, "coordinator");
        assertThat(coordinator.link("Triage").first()).isVisible();
        keys.use(coordinator.link("Triage").first());
        keys.arrive("Triage inbox");
        TriagePage triage = new TriagePage(coordinator);
        keys.use(triage.entry(familyName));
        assertThat(coordinator.page().locator("#pane-title")).isFocused();
        keys.use(coordinator.button("Accept as emergency"));

        assertThat(triage.toast()).containsText("Referral " + caseNumber + " accepted");
        assertThat(coordinator.page().evaluate("() => document.activeElement.tagName"))
                .isNotEqualTo("BODY");
        keys.use(triage.toast().getByRole(AriaRole.BUTTON));
        assertThat(coordinator.page()).hasURL(Pattern.compile("/triage/" + caseNumber + "$"));
        assertThat(coordinator.button("Accept as emergency")).isVisible();
    }
}
