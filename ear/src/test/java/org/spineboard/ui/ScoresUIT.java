package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The calculators as pages: values are tried, and the page shows range, items, points and source. */
class ScoresUIT extends BrowserTest {
    @Test
    void aRangeNarrowsAnswerByAnswerAndStandsInTheAddress() {
        Visitor radiologist = visitors.atHome("radiologist");
        radiologist.click(radiologist.link("Scores"));
        assertThat(radiologist.page().locator("h1")).hasText("Scores and formulas");
        Accessibility.assertUsable(radiologist);
        radiologist.click(radiologist.link("SINS, spinal instability"));
        Locator said = radiologist.page().locator("#score-said");
        assertThat(said).containsText("0 to 18");
        assertThat(said).containsText("Nothing is entered yet");

        radiologist.select(radiologist.field("Level"), "T8");
        assertThat(said).containsText("1 to 16");
        radiologist.check(radiologist.answer("Lesion", "Lytic"));
        radiologist.check(radiologist.answer("Alignment", "New kyphosis or scoliosis"));
        radiologist.check(radiologist.answer("Vertebral body", "Collapse of more than 50 %"));
        radiologist.check(radiologist.answer("Posterolateral elements", "One side"));
        assertThat(said).hasText(Pattern.compile("9 to 12\\s+Potentially unstable, whatever the missing answers are"));
        Locator pain = radiologist.page().locator(".app-scorelines tr.is-missing");
        assertThat(pain).hasText(Pattern.compile("Pain\\s*Not known\\s*0, 1 or 3"));
        assertThat(radiologist.page().locator(".app-scale text")).hasText(new String[] {"9", "10", "12"});
        Accessibility.assertUsable(radiologist);

        assertThat(radiologist.page()).hasURL(Pattern.compile("level=T8.*posterolateral=UNILATERAL"));
        radiologist.page().reload();
        assertThat(said).containsText("9 to 12");
        radiologist.check(
                radiologist.answer("Pain", "Mechanical: eased by lying down, brought on by movement or loading"));
        assertThat(said).hasText(Pattern.compile("12\\s+Potentially unstable"));
        assertThat(radiologist.page().getByText("Fisher CG et al.")).isVisible();
    }

    @Test
    void whatIsNotPossibleIsSaidAtItsField() {
        Visitor surgeon = visitors.signedIn("surgeon");
        surgeon.open("/scores/cockcroft_gault");
        surgeon.fill(surgeon.field("Age"), "17");
        assertThat(surgeon.page().locator("#score-age_years-error")).containsText("17 is not possible here");
        assertThat(surgeon.page().locator("#score-said")).containsText("Not worked out");
        Accessibility.assertUsable(surgeon);
        surgeon.fill(surgeon.field("Age"), "60");
        surgeon.check(surgeon.answer("Sex", "Male"));
        surgeon.fill(surgeon.field("Weight"), "70");
        surgeon.fill(surgeon.field("Creatinine"), "88.42");
        assertThat(surgeon.page().locator("#score-said")).containsText("77.8");
        assertThat(surgeon.page().locator("#score-age_years-error")).isEmpty();
    }

    @Test
    void aScoreWhoseTableWasNotReadSaysSo() {
        Visitor radonc = visitors.signedIn("radonc");
        radonc.open("/scores/rades_survival");

        assertThat(radonc.page().locator("main")).containsText("its table was not compared with the printed original");
        assertThat(radonc.page().locator("form#score-form")).hasCount(0);
        Accessibility.assertUsable(radonc);
        radonc.expecting("404");
        radonc.open("/scores/nothing");
        assertThat(radonc.page().locator("h1")).not().hasText("Scores and formulas");
    }
}
