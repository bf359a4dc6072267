package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spineboard.harness.ServerClock;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.FollowUpPages;

/** After treatment: the nurse sees the patient twice, the coordinator closes the case; or the case comes back. */
class FollowUpUIT extends BrowserTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Weeks pass, and whoever still has a page open is signed out meanwhile. */
    private static final String SIGNED_OUT = "401";

    @RegisterExtension
    final ServerClock server = new ServerClock();

    private String number;

    @BeforeEach
    void acceptAndTreat() {
        number = TestedCases.treated();
    }

    @Test
    void isSignedTwiceByTheNurseAndThenTheCoordinatorClosesTheCase() {
        server.pass(Duration.ofDays(57));
        Visitor nurse = visitors.signedIn("cns").expecting(SIGNED_OUT);
        FollowUpPages first = new FollowUpPages(nurse, number);
        first.open();
        assertThat(first.main()).containsText("Before treatment");
        first.follow("Write it 8 weeks");
        first.press("Continue");
        assertThat(first.problems()).containsText("Enter when the patient was seen");
        Accessibility.assertUsable(nurse);
        first.write(day(56), "3", "Walks to the shop with a frame.");
        first.open("weeks-8");
        assertThat(nurse.field("In words")).hasValue("Walks to the shop with a frame.");
        first.press("Continue");
        assertThat(first.main()).containsText("Could not be assessed");
        Accessibility.assertUsable(nurse);
        first.press("Sign follow-up");
        assertThat(first.main()).containsText("Improved by 1");

        assertRefusedToClose();

        server.pass(Duration.ofDays(127));
        Visitor later = visitors.signedIn("cns");
        FollowUpPages second = new FollowUpPages(later, number);
        second.open();
        second.follow("Write it 6 months");
        second.write(day(183), "0", "No pain any more.");
        second.press("Continue");
        second.press("Sign follow-up");
        assertThat(second.row("Pain")).containsText("3 of 10");
        assertThat(second.row("Pain")).containsText("0 of 10");
        Accessibility.assertUsable(later);

        closeAndBeginAgain();
    }

    private void assertRefusedToClose() {
        Visitor coordinator = visitors.signedIn("coordinator").expecting(SIGNED_OUT);
        coordinator.open("/cases/" + number + "/close");
        assertThat(coordinator.page().locator("main")).containsText("6 months");
        Accessibility.assertUsable(coordinator);
        coordinator.click(coordinator.button("Close case"));
        assertThat(coordinator.page().locator("main")).containsText("the follow-up at 6 months is missing");
    }

    private void closeAndBeginAgain() {
        Visitor coordinator = visitors.signedIn("coordinator");
        coordinator.open("/cases/" + number + "/follow-up");
        coordinator.click(coordinator.link("Close the case").first());
        coordinator.click(coordinator.button("Close case"));
        assertThat(coordinator.page()).hasURL(Pattern.compile("/cases/" + number + "$"));
        assertThat(coordinator.page().locator("aside")).containsText("The case has ended");
        coordinator.click(coordinator.link("New suspicion"));
        Accessibility.assertUsable(coordinator);
        coordinator.click(coordinator.button("Begin a new referral"));
        assertThat(coordinator.page()).hasURL(Pattern.compile("/referral/neurology\\?draft="));
    }

    @Test
    void isCorrectedWithAReasonAndGivenUpWithOne() {
        Visitor nurse = visitors.signedIn("cns");
        FollowUpPages pages = new FollowUpPages(nurse, number);
        pages.open("weeks-8");
        pages.write(day(0), "7", "Too early, really.");
        pages.press("Continue");
        pages.press("Sign follow-up");
        pages.follow("Correct 8 weeks");
        pages.write(day(0), "2", "It was 2.");
        pages.press("Continue");
        assertThat(pages.problems()).containsText("Write why the form is corrected");
        nurse.fill(nurse.field("Why it is corrected"), "Mistyped");
        pages.press("Continue");
        pages.press("Sign follow-up");
        assertThat(pages.row("Pain")).containsText("2 of 10");
        assertThat(pages.main()).containsText("Corrected versions: 1");

        pages.follow("Lost to follow-up 6 months");
        pages.press("Give the form up");
        assertThat(pages.problems()).containsText("Choose the reason");
        Accessibility.assertUsable(nurse);
        nurse.select(nurse.field("Reason"), "Followed up elsewhere");
        nurse.fill(nurse.field("What was tried"), "Asked the practice");
        pages.press("Give the form up");
        assertThat(pages.main()).containsText("Followed up elsewhere");
        Accessibility.assertUsable(nurse);
        nurse.open("/cases/" + number + "/timeline");
        assertThat(pages.main()).containsText("Lost to follow-up");
    }

    @Test
    void endsWhenTheCaseComesBackToTheBoard() {
        Visitor surgeon = visitors.signedIn("surgeon");
        surgeon.open("/cases/" + number);
        surgeon.click(surgeon.link("Back to the board"));
        surgeon.click(surgeon.button("Bring the case back"));
        assertThat(surgeon.page().locator(".app-errsum")).containsText("Choose why the case comes back");
        Accessibility.assertUsable(surgeon);
        surgeon.select(surgeon.field("Reason"), "The disease has progressed");
        surgeon.fill(surgeon.field("New question to the board"), "New level T4: treat again?");
        surgeon.click(surgeon.button("Bring the case back"));
        assertThat(surgeon.page().locator(".app-tasks")).containsText("MRI report");
        surgeon.open("/cases/" + number + "/timeline");
        assertThat(surgeon.page().locator("main")).containsText("Reason: The disease has progressed");
    }

    @Test
    void hasNoFormForWhoMayNotSign() {
        Visitor coordinator = visitors.signedIn("coordinator").expecting("404");
        for (String part : List.of("weeks-8", "weeks-8/check", "months-12", "weeks-8/nothing")) {
            assertThat(coordinator
                            .open("/cases/" + number + "/follow-up/" + part)
                            .status())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    private static String day(int later) {
        return DAY.format(LocalDate.now(ZoneOffset.UTC).plusDays(later));
    }
}
