package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.it.http.Bundles;
import org.spineboard.ui.pages.TriagePage;

/** The coordinator's four answers to a referral, and what the referrer sees of them. */
class TriageAnswersUIT extends BrowserTest {
    private static final int MOST_TO_ACCEPT = 4;
    private static final int UNDO_STAYS_MILLIS = 10_000;
    private static final int UNDO_GONE_MILLIS = 5_000;

    private Visitor coordinator;
    private TriagePage triage;
    private String familyName;

    @BeforeEach
    void referTwo() {
        familyName = Bundles.refer(false);
        Bundles.refer(false);
        coordinator = visitors.signedIn("coordinator");
        triage = new TriagePage(coordinator);
    }

    @Test
    void acceptingTakesFourInteractionsLeadsToTheNextReferralAndCanBeUndoneForTenSeconds() {
        coordinator = visitors.elsewhere("coordinator");
        triage = new TriagePage(coordinator);
        coordinator.page().clock().install();
        coordinator.click(coordinator.link("Triage"));
        triage.open(familyName);
        String number = triage.number();
        triage.urgency("Soon");
        triage.press("Accept referral");

        assertThat(coordinator.interactions().count())
                .as("interactions from the home page to the acceptance")
                .isLessThanOrEqualTo(MOST_TO_ACCEPT);
        assertThat(triage.toast()).containsText("Referral " + number + " accepted");
        assertThat(triage.number()).isNotEqualTo(number);
        assertThat(coordinator.page().locator("#pane-title")).isFocused();
        coordinator.page().clock().runFor(UNDO_STAYS_MILLIS);
        assertThat(triage.toast()).isVisible();
        coordinator.page().clock().runFor(UNDO_GONE_MILLIS);
        assertThat(triage.toast()).isHidden();
    }

    @Test
    void anAcceptanceIsTakenBack() {
        coordinator.open("/triage");
        triage.open(familyName);
        String number = triage.number();
        triage.urgency("Routine");
        triage.press("Accept referral");
        assertThat(triage.isWaiting(familyName)).isFalse();

        coordinator.click(triage.toast().getByText("Undo"));

        assertThat(triage.number()).isEqualTo(number);
        assertThat(triage.isWaiting(familyName)).isTrue();
        assertThat(coordinator.button("Accept referral")).isVisible();
    }

    @Test
    void anAcceptanceNeedsAnUrgency() {
        coordinator.open("/triage");
        triage.open(familyName);

        triage.press("Accept referral");

        assertThat(coordinator.page().locator(".app-errsum")).containsText("Choose how urgent the case is");
        assertThat(coordinator.page().locator(".app-errsum")).isFocused();
        assertThat(coordinator.page()).hasTitle(java.util.regex.Pattern.compile("^Error: "));
    }

    @Test
    void whatIsAskedBackIsAnsweredByTheReferrerAndReturnsToTheInbox() {
        coordinator.open("/triage");
        triage.open(familyName);
        String number = triage.number();
        triage.follow("Ask back");
        coordinator.fill(coordinator.page().getByLabel("Something else that is needed"), "Report of the last MRI");
        coordinator.fill(coordinator.field("Message"), "Which hospital did the scan?");
        triage.press("Send question");
        assertThat(triage.toast()).containsText("Question about " + number + " sent");
        coordinator.open("/triage/" + number);
        assertThat(triage.entry(familyName)).containsText("Awaiting information");

        answer(number);

        coordinator.open("/triage/" + number);
        assertThat(triage.entry(familyName)).not().containsText("Awaiting information");
        coordinator.open("/cases/" + number + "/timeline");
        assertThat(coordinator.page().locator("main")).containsText("Northfield did, on Monday.");
    }

    private void answer(String number) {
        Visitor referrer = visitors.signedIn("referrer");
        referrer.open("/referrals");
        referrer.click(referrer.link("Answer " + number));
        assertThat(referrer.page().locator("main")).containsText("Which hospital did the scan?");
        assertThat(referrer.page().getByLabel("Report of the last MRI")).isChecked();
        referrer.fill(referrer.field("Your answer"), "Northfield did, on Monday.");
        referrer.click(referrer.button("Send answer"));
        assertThat(referrer.page().getByText("Your answer has been sent.")).isVisible();
        assertThat(referrer.page().locator("main")).containsText("Being read by the coordinator");
    }

    @Test
    void aRefusalNeedsReasonClinicianAndAdviceAndIsReadByTheReferrer() {
        visitors.signedIn("surgeon"); // who has been here once can be named as answering for it
        coordinator.open("/triage");
        triage.open(familyName);
        String number = triage.number();
        triage.follow("Reject with advice");
        triage.press("Reject referral");
        assertThat(coordinator.page().locator(".app-errsum li")).hasCount(3);
        coordinator.selectFirst(coordinator.field("Reason"));
        coordinator.selectFirst(coordinator.field("Clinician who answers for it"));
        coordinator.fill(coordinator.field("Advice to the referrer"), "Refer to the breast clinic first.");
        triage.press("Reject referral");
        assertThat(triage.toast()).containsText("Referral " + number + " rejected");
        assertThat(triage.isWaiting(familyName)).isFalse();

        Visitor referrer = visitors.signedIn("referrer");
        referrer.open("/referrals/" + number);

        assertThat(referrer.page().locator("main")).containsText("Not accepted, with advice");
        assertThat(referrer.page().locator("main")).containsText("Refer to the breast clinic first.");
        assertThat(referrer.page().locator("main")).containsText("Advice answered for by");
    }
}
