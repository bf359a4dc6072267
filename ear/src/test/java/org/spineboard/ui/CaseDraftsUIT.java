package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.LoginPage;
import org.spineboard.ui.pages.PlanPages;

/** What is typed into any form of a case is there again after a reload, after the way back, and after the session died. */
class CaseDraftsUIT extends BrowserTest {
    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");
    private static final String TEXT = "Typed, and not sent";
    private static final String SIGNED_OUT = "401";

    private static Map<String, String> made = Map.of();

    @BeforeAll
    static void makeCases() {
        made = TestedCases.records();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, /cases/{asked}/imaging/request, #studyQuestion",
        "coordinator, /cases/{asked}/imaging/declare, #studyHeldAt",
        "coordinator, /cases/{asked}/imaging/{study}/book, #studyPlace",
        "coordinator, /cases/{asked}/imaging/{study}/cancel, #studyReason",
        "radiologist, /cases/{asked}/imaging/{made}/report, #reportConclusion",
        "coordinator, /cases/{asked}/documents/{document}, #withdrawReason",
        "coordinator, /cases/{asked}/tissue/ask, #tissueQuestion",
        "surgeon, /cases/{asked}/tissue/waive, #tissueWords",
        "radiologist, /cases/{asked}/tissue/{biopsy}/taken, #tissueComplication",
        "coordinator, /cases/{asked}/tissue/{biopsy}/cancel, #tissueCancelReason",
        "pathologist, /cases/{asked}/tissue/{received}/report, #tissueConclusion",
        "coordinator, /cases/{asked}/opinions/ask, #opQuestion",
        "coordinator, /cases/{asked}/opinions/spine-surgery/drop, #opWhyNot",
        "surgeon, /cases/{asked}/opinions/spine-surgery, #rationale",
        "coordinator, /cases/{asked}/escalate, #findings",
        "coordinator, /cases/{asked}/withdraw, #whyGone",
        "chair, /cases/{discussed}/board, #patientView",
        "chair, /cases/{discussed}/board/defer, #deferWords",
        "coordinator, /boards/{meeting}/off/{listed}, #whyOff",
        "radonc, /cases/{decided}/plan/radiation, #earlier",
        "radonc, /cases/{decided}/plan/radiation/leave-out, #leftOutWords",
        "cns, /cases/{treated}/follow-up/weeks-8, #fuWords",
        "cns, /cases/{treated}/follow-up/weeks-8/lost, #fuLostWords"
    })
    void comesBackAfterAReloadAndAfterTheWayBack(String who, String path, String field) {
        keeps(visitors.signedIn(who), filled(path), field);
    }

    @Test
    void isKeptOfThePatientsAnswerAndOfTheCourse() {
        String number = TestedCases.decided("RADIATION", "STABILISATION");
        PlanPages surgery = new PlanPages(visitors.signedIn("surgeon"), number);
        surgery.write("Stabilisation");
        surgery.operation();
        surgery.sign();
        assertThat(surgery.card("Stabilisation")).containsText("Signed");
        Visitor oncologist = visitors.signedIn("radonc");
        PlanPages pages = new PlanPages(oncologist, number);
        pages.write("Radiation");
        pages.radiation("20");
        pages.sign();
        assertThat(pages.card("Radiation")).containsText("Signed");

        keeps(oncologist, "/cases/" + number + "/plan/answer", "#words");
        keeps(oncologist, "/cases/" + number + "/plan/radiation/course", "#actual");
    }

    @Test
    void isKeptOfADayInThreeParts() {
        Visitor surgeon = visitors.signedIn("surgeon");
        surgeon.open(filled("/cases/{asked}/death"));
        surgeon.fill(surgeon.page().locator("#died-day"), "20 nov 2026");
        assertThat(surgeon.page().locator(".app-saved")).containsText("Draft saved");
        surgeon.page().reload();
        assertThat(surgeon.page().locator("#died-month")).hasValue("nov");
        surgeon.click(surgeon.button("Discard draft"));
        assertThat(surgeon.page().locator("#died-month")).hasValue("");
    }

    @ParameterizedTest
    @CsvSource({
        "surgeon, /cases/{asked}/opinions/spine-surgery, #mechanicalWords",
        "chair, /cases/{discussed}/board/defer, #deferWords",
        "radonc, /cases/{decided}/plan/radiation/leave-out, #leftOutWords"
    })
    void comesBackAfterTheSessionDiedWhileItWasTyped(String who, String path, String field) {
        Visitor writer = visitors.elsewhere(who).expecting(SIGNED_OUT);
        writer.open(filled(path));
        String address = writer.page().url();
        writer.page().context().clearCookies();

        writer.fill(writer.page().locator(field), TEXT);
        assertThat(writer.page().locator(field)).hasValue(TEXT);
        assertThat(writer.link("Log in again").first()).isVisible();
        writer.click(writer.link("Log in again").first());
        new LoginPage(writer).signIn(who, who);

        assertThat(writer.page()).hasURL(address);
        assertThat(writer.page().locator(field)).hasValue(TEXT);
        assertThat(writer.page().locator(".app-saved")).containsText("Draft saved");
    }

    @Test
    void isAskedAboutBeforeALinkIsFollowedAndKeptWhenTheServerRefused() {
        Visitor chair = visitors.signedIn("chair");
        chair.open(filled("/cases/{discussed}/board/defer"));
        Locator words = chair.page().locator("#deferWords");
        chair.fill(words, TEXT + " yet");
        assertThat(chair.page().locator(".app-saved")).containsText("Draft saved");
        chair.page().reload();
        assertThat(chair.button("Discard draft")).isVisible();
        words.press("Enter");
        assertThat(chair.page().locator(".app-errsum")).containsText("Choose why the case is put off");
        assertThat(words).hasValue(TEXT + " yet");
        assertThat(chair.page().locator(".app-saved")).containsText("Draft saved");

        words.fill("Something else");
        chair.page().evaluate("() => document.querySelector('.app-brand').click()");
        Locator guard = chair.page().locator("#app-guard");
        assertThat(guard).containsText("2");
        assertThat(guard).containsText(made.getOrDefault("discussed", ""));
        chair.click(chair.button("Save draft and leave"));
        assertThat(chair.page()).not().hasURL(Pattern.compile("/defer$"));
        chair.open(filled("/cases/{discussed}/board/defer"));
        assertThat(words).hasValue("Something else");
    }

    private static void keeps(Visitor writer, String path, String field) {
        Locator typed = writer.page().locator(field);
        writer.open(path);
        writer.fill(typed, TEXT);
        assertThat(writer.page().locator(".app-saved")).containsText("Draft saved");
        writer.page().reload();
        assertThat(typed).hasValue(TEXT);
        assertThat(writer.button("Discard draft")).isVisible();

        typed.fill(TEXT + " at all");
        writer.page().goBack();
        writer.open(path);
        assertThat(typed).hasValue(TEXT + " at all");
    }

    private static String filled(String path) {
        Matcher named = IN_BRACES.matcher(path);
        return named.replaceAll(name -> made.getOrDefault(name.group(1), ""));
    }
}
