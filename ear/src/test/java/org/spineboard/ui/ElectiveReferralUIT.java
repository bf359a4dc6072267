package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spineboard.it.Invented;
import org.spineboard.ui.pages.ElectiveAnswers;
import org.spineboard.ui.pages.ReferralPages;
import org.spineboard.ui.pages.TriagePage;

/** A referral without hurry, from the first question to the coordinator's inbox. */
class ElectiveReferralUIT extends BrowserTest {
    private static final String ASKED_FIRST = "Is the spine stable?";
    private static final String ASKED_THEN = "Is the spine stable, and would surgery help?";

    /** 38 answers that are asked of everybody, and a button at the end of each page. */
    private static final int MOST = 50;

    private final String familyName = Invented.familyName();

    @Test
    void isAskedPageByPageCheckedChangedAndSent() {
        Visitor referrer = visitors.atHome("referrer");
        ReferralPages pages = new ReferralPages(referrer);

        pages.begin();
        answerEverything(referrer, pages);
        assertThat(referrer.page().getByText("Nothing is missing.")).isVisible();
        assertThat(referrer.interactions().count()).isLessThanOrEqualTo(MOST);
        changeTheQuestion(referrer, pages);
        pages.press("Send referral");

        assertThat(pages.isReceipt()).isTrue();
        assertThat(referrer.page().getByText("Name this number when you ring")).isVisible();
        assertStandsInTheInbox(pages.caseNumber());
        assertStandsOnTheReferrersList(referrer, pages.caseNumber());
    }

    private void answerEverything(Visitor referrer, ReferralPages pages) {
        ElectiveAnswers answers = new ElectiveAnswers(pages);
        onPage(referrer, "Neurology");
        answers.neurology();
        pages.goOn();
        onPage(referrer, "Patient");
        answers.patient(familyName, Invented.nhsNumber());
        pages.goOn();
        onPage(referrer, "Cancer");
        answers.cancer();
        pages.goOn();
        onPage(referrer, "Pain and function");
        answers.function();
        pages.goOn();
        onPage(referrer, "Treatment so far");
        answers.treatment();
        pages.goOn();
        onPage(referrer, "Imaging and tests");
        answers.imaging();
        pages.goOn();
        onPage(referrer, "Question and wishes");
        answers.question(ASKED_FIRST);
        pages.goOn();
        onPage(referrer, "Check your answers before you send");
    }

    private static void onPage(Visitor referrer, String heading) {
        assertThat(referrer.heading()).isEqualTo(heading);
    }

    private static void changeTheQuestion(Visitor referrer, ReferralPages pages) {
        assertThat(pages.checked("Question to the board")).containsText(ASKED_FIRST);
        pages.change("Question to the board");
        onPage(referrer, "Question and wishes");
        pages.fill("What do you ask the board?", ASKED_THEN);
        pages.saveAndCheck();
        onPage(referrer, "Check your answers before you send");
        assertThat(pages.checked("Question to the board")).containsText(ASKED_THEN);
    }

    private void assertStandsInTheInbox(String caseNumber) {
        Visitor coordinator = visitors.signedIn("coordinator");
        coordinator.open("/triage");
        TriagePage triage = new TriagePage(coordinator);
        assertThat(triage.isWaiting(familyName)).isTrue();

        triage.open(familyName);

        assertThat(coordinator.page().locator(".app-pane-id")).containsText(caseNumber);
        assertThat(coordinator.page().locator(".app-pane")).containsText(ASKED_THEN);
    }

    private static void assertStandsOnTheReferrersList(Visitor referrer, String caseNumber) {
        referrer.click(referrer.link("To my referrals"));
        assertThat(referrer.page()
                        .locator("tr")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(caseNumber)))
                .containsText("Sent, not opened yet");
    }
}
