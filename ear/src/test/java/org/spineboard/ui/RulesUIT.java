package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** An administrator proposes a version of a limit, somebody else approves it, and nobody approves their own. */
class RulesUIT extends BrowserTest {
    @Test
    void isProposedByOneAndApprovedByAnother() {
        Visitor admin = visitors.signedIn("admin");
        admin.open("/rules");
        assertThat(admin.page().locator("main")).containsText("Nothing waits.");
        Accessibility.assertUsable(admin);
        admin.click(admin.link("Opinion of a specialty"));
        assertThat(admin.page().locator("main")).containsText("Versions side by side");
        admin.click(admin.button("Propose this version"));
        assertThat(admin.page().locator(".app-errsum")).containsText("Write where it comes from");
        Accessibility.assertUsable(admin);
        String minutes = admin.field("Minutes").inputValue();
        admin.fill(admin.field("Minutes"), Integer.toString(Integer.parseInt(minutes) + 1));
        admin.fill(admin.field("Why"), "The board asked for it.");
        admin.fill(admin.field("Where it comes from"), "Board of May");
        admin.click(admin.button("Propose this version"));

        Locator main = admin.page().locator("main");
        assertThat(main).containsText("Changes the outcome for 0 open cases.");
        Accessibility.assertUsable(admin);
        admin.click(admin.button("Approve"));
        assertThat(admin.page().locator(".app-errsum")).containsText("somebody else has to decide");

        Visitor chair = visitors.signedIn("chair");
        chair.open("/rules");
        chair.click(
                chair.page().locator("section[aria-labelledby=rules-open] a").first());
        chair.click(chair.button("Approve"));
        assertThat(chair.page().locator("main")).containsText("Approved by");
        Accessibility.assertUsable(chair);
    }

    @Test
    void isNoPageForThoseWhoTreat() {
        Visitor surgeon = visitors.signedIn("surgeon").expecting("404");
        for (String path : new String[] {"/rules", "/rules/interlock/MRI_CONTRAINDICATED", "/rules/nothing/at-all"}) {
            org.assertj.core.api.Assertions.assertThat(surgeon.open(path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void turnsScoresOnAndOffWithAReason() {
        Visitor admin = visitors.signedIn("admin");
        admin.open("/rules/scores");
        admin.click(admin.button("Turn the switch"));
        assertThat(admin.page().locator(".app-errsum")).containsText("Choose a score");
        Accessibility.assertUsable(admin);
        for (String reason : new String[] {"Read in print by the lead", "Read again, not the same"}) {
            admin.selectFirst(admin.field("Score"));
            admin.fill(admin.field("Why"), reason);
            admin.click(admin.button("Turn the switch"));
            assertThat(admin.page().locator("main")).containsText(reason);
        }
    }
}
