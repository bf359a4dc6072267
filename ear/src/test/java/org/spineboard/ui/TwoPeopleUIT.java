package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.it.http.Bundles;
import org.spineboard.ui.pages.TriagePage;

/** Two people work on one case at once: the second is told who did what, and keeps what they typed. */
class TwoPeopleUIT extends BrowserTest {
    private static final String AGAIN = "Read the case again, keep what I typed";

    private Visitor coordinator;
    private Visitor surgeon;
    private TriagePage triage;
    private String number;

    @BeforeEach
    void referSomebody() {
        String familyName = Bundles.refer(false);
        coordinator = visitors.signedIn("coordinator");
        surgeon = visitors.signedIn("surgeon");
        triage = new TriagePage(coordinator);
        coordinator.open("/triage");
        triage.open(familyName);
        number = triage.number();
    }

    @Test
    void aQuestionMeetsAnEscalation() {
        triage.follow("Ask back");
        Locator wanted = coordinator.page().getByLabel("Something else that is needed");
        coordinator.fill(wanted, "Report of the last MRI");
        escalate();

        triage.press("Send question");

        assertTold("Spine surgeon", "Escalated to emergency");
        assertThat(wanted).hasValue("Report of the last MRI");
        coordinator.click(coordinator.button(AGAIN));
        assertThat(coordinator.page().locator(".app-pane-facts")).containsText("Emergency");
        assertThat(wanted).hasValue("Report of the last MRI");
        triage.press("Send question");
        assertThat(triage.toast()).containsText("Question about " + number + " sent");
    }

    private void escalate() {
        surgeon.open("/cases/" + number + "/escalate");
        surgeon.fill(surgeon.field("Neurological findings"), "Left leg weaker since the morning");
        surgeon.fill(surgeon.field("When the signs were recognised"), "t 00:01");
        surgeon.click(surgeon.button("Escalate to emergency"));
        assertThat(surgeon.page()).hasURL(Pattern.compile("/cases/" + number + "$"));
    }

    @Test
    void twoSettleTheSameItem() {
        surgeon.open("/cases/" + number);
        surgeon.click(surgeon.page().locator(".app-tasks a").first());
        coordinator.page().navigate(surgeon.page().url());
        Locator note = coordinator.field("Note");
        coordinator.fill(note, "The ward says so too.");
        coordinator.check(coordinator.answer("What became of it", "It is there"));
        surgeon.check(surgeon.answer("What became of it", "It is there"));
        surgeon.click(surgeon.button("Settle item"));
        assertThat(surgeon.page()).hasURL(Pattern.compile("/cases/" + number + "$"));

        coordinator.click(coordinator.button("Settle item"));

        assertTold("Spine surgeon", "Items settled");
        assertThat(note).hasValue("The ward says so too.");
        coordinator.click(coordinator.button(AGAIN));
        assertThat(note).hasValue("The ward says so too.");
        coordinator.click(coordinator.button("Settle item"));
        assertThat(problems()).containsText("This item has been settled already.");
    }

    private void assertTold(String role, String what) {
        String name = surgeon.page().locator(".app-user span").first().innerText();
        assertThat(problems()).containsText(name + ", " + role + ", changed this at ");
        assertThat(problems()).containsText(what);
        assertThat(problems()).isFocused();
    }

    private Locator problems() {
        return coordinator.page().locator(".app-errsum");
    }
}
