package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.OpinionPages;

/** Three specialties are asked, and each writes before reading. */
class OpinionsUIT extends BrowserTest {
    private static final String SECRET = "Quite unmistakable rationale of the surgeon";
    private static final String RECOMMENDED = "Cement augmentation";

    private String number;

    @BeforeEach
    void acceptACaseAndAsk() {
        number = TestedCases.asked();
    }

    @Test
    void areHiddenUntilTheReadersOwnIsSignedAndThenShownSideBySide() {
        new OpinionPages(visitors.signedIn("surgeon"), number).give(RECOMMENDED, SECRET);

        assertHiddenFrom("coordinator");
        Visitor oncologist = visitors.signedIn("radonc");
        OpinionPages oncology = new OpinionPages(oncologist, number);
        oncology.give(RECOMMENDED, "Fits after cement.");
        assertThat(oncology.card("Spine surgery")).containsText(SECRET);
        assertHiddenFrom("radiologist");

        new OpinionPages(visitors.signedIn("radiologist"), number)
                .give("Stereotactic radiotherapy alone", "No collapse.");
        Visitor coordinator = visitors.signedIn("coordinator");
        coordinator.open("/cases/" + number + "/opinions");
        assertThat(coordinator.page().locator(".app-agree")).containsText("Partly agree");
        assertThat(coordinator.page().locator("main")).containsText(SECRET);
        Accessibility.assertUsable(coordinator);
        coordinator.open("/cases/" + number);
        assertThat(coordinator.page().locator("aside")).containsText("3 of 3 signed");
        Accessibility.assertUsable(coordinator);
    }

    @Test
    void areKeptWhileTypedCheckedAndReplacedWithAReason() {
        Visitor surgeon = visitors.signedIn("surgeon");
        OpinionPages surgery = new OpinionPages(surgeon, number);
        surgery.open();
        surgeon.click(surgeon.link("Give your opinion"));
        surgery.press("Continue");
        assertThat(surgeon.page().locator(".app-errsum")).containsText("Choose what you recommend");
        Accessibility.assertUsable(surgeon);
        surgery.write(RECOMMENDED, SECRET);

        surgeon.open("/cases/" + number + "/opinions/spine-surgery");
        assertThat(surgeon.field("Why")).hasValue(SECRET);
        assertThat(surgeon.answer("Mechanical", "Unstable")).isChecked();
        surgery.press("Continue");
        assertThat(surgeon.page().locator("main")).containsText(SECRET);
        Accessibility.assertUsable(surgeon);
        surgery.press("Sign opinion");

        surgeon.click(surgeon.link("Replace this opinion"));
        surgery.write("Best supportive care", "The patient is worse.");
        surgery.press("Continue");
        assertThat(surgeon.page().locator(".app-errsum")).containsText("Write why it replaces the earlier opinion");
        surgeon.fill(surgeon.field("Why it replaces the earlier opinion"), "Seen again");
        surgery.press("Continue");
        surgery.press("Sign opinion");
        assertThat(surgery.card("Spine surgery")).containsText("Best supportive care");
        assertThat(surgery.card("Spine surgery")).containsText("Earlier opinions: 1");
        surgeon.open("/cases/" + number);
    }

    @Test
    void areAskedForAndDoneWithoutByTheCoordinator() {
        Visitor coordinator = visitors.signedIn("coordinator");
        coordinator.open("/cases/" + number + "/opinions");
        coordinator.click(coordinator.link("Ask for an opinion"));
        Accessibility.assertUsable(coordinator);
        coordinator.check(coordinator.answer("Who is asked", "Palliative care"));
        coordinator.fill(coordinator.field("What you want to know"), "Goals of care?");
        coordinator.click(coordinator.button("Ask for opinions"));
        OpinionPages pages = new OpinionPages(coordinator, number);
        assertThat(pages.card("Palliative care")).containsText("Goals of care?");

        coordinator.click(coordinator.link(Pattern.compile("Do without Palliative care")));
        Accessibility.assertUsable(coordinator);
        coordinator.click(coordinator.button("Do without it"));
        assertThat(coordinator.page().locator(".app-errsum")).containsText("Write why the opinion is not needed");
        coordinator.fill(coordinator.field("Reason"), "Seen by the hospice");
        coordinator.click(coordinator.button("Do without it"));

        assertThat(coordinator.page().locator("main")).containsText("Seen by the hospice");
        coordinator.open("/cases/" + number + "/timeline");
        assertThat(coordinator.page().locator("main")).containsText("Palliative care: Seen by the hospice");
    }

    @Test
    void haveNoFormForAnotherSpecialty() {
        Visitor radiologist = visitors.signedIn("radiologist").expecting("404");
        for (String part : List.of("spine-surgery", "spine-surgery/check", "radiology/drop", "nothing")) {
            assertThat(radiologist
                            .open("/cases/" + number + "/opinions/" + part)
                            .status())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    private void assertHiddenFrom(String username) {
        Visitor reader = visitors.signedIn(username);
        for (String path : List.of("", "/opinions", "/timeline")) {
            reader.open("/cases/" + number + path);
            assertThat(reader.page().content())
                    .as("%s at %s", username, path)
                    .doesNotContain(SECRET)
                    .doesNotContain(RECOMMENDED);
        }
    }
}
