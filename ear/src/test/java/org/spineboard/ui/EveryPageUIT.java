package org.spineboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spineboard.it.http.Bundles;
import org.spineboard.ui.pages.ElectiveAnswers;
import org.spineboard.ui.pages.ReferralPages;
import org.spineboard.ui.pages.TriagePage;

/** Every page there is, by somebody it is for: usable by everybody in light and dark, and quiet on console and network. */
class EveryPageUIT extends BrowserTest {
    private static final List<String> STEPS = List.of(
            "neurology", "patient", "cancer", "function", "treatment", "imaging", "question", "emergency", "check");

    @Test
    void ofTheCoordinator() {
        String familyName = Bundles.refer(true);
        Visitor coordinator = visitors.signedIn("coordinator");
        assertUsable(coordinator, "/worklist");
        assertUsable(coordinator, "/worklist?track=EMERGENCY");
        assertUsable(coordinator, "/search");
        assertUsable(coordinator, "/search?q=" + familyName);
        assertUsable(coordinator, "/triage");
        TriagePage triage = new TriagePage(coordinator);
        triage.open(familyName);
        String number = triage.number();
        for (String part : List.of("", "/ask", "/reject")) {
            assertUsable(coordinator, "/triage/" + number + part);
        }
        triage.press("Reject referral");
        Accessibility.assertUsable(coordinator);
    }

    @Test
    void ofACase() {
        String familyName = Bundles.refer(true);
        Visitor coordinator = visitors.signedIn("coordinator");
        coordinator.open("/triage");
        TriagePage triage = new TriagePage(coordinator);
        triage.open(familyName);
        String number = triage.number();

        for (String part : List.of(
                "",
                "/referral",
                "/imaging",
                "/spine",
                "/documents",
                "/tissue",
                "/opinions",
                "/plan",
                "/follow-up",
                "/timeline",
                "/audit",
                "/escalate",
                "/withdraw",
                "/death")) {
            assertUsable(coordinator, "/cases/" + number + part);
        }
        coordinator.open("/cases/" + number);
        coordinator.click(coordinator.page().locator(".app-tasks a").first());
        Accessibility.assertUsable(coordinator);
        assertUsable(visitors.signedIn("surgeon"), "/cases/" + number + "/stand-down");
    }

    @Test
    void ofTheBoard() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC)
                .plusDays(500)
                .plusDays(LocalTime.now(ZoneOffset.UTC).toSecondOfDay() / 60);
        Visitor coordinator = visitors.signedIn("coordinator");
        assertUsable(coordinator, "/boards");
        assertUsable(coordinator, "/boards/plan");
        coordinator.click(coordinator.button("Plan the board"));
        Accessibility.assertUsable(coordinator);
        coordinator.fill(coordinator.page().locator("[id='day-day']"), String.valueOf(day.getDayOfMonth()));
        coordinator.fill(coordinator.page().locator("[id='day-month']"), String.valueOf(day.getMonthValue()));
        coordinator.fill(coordinator.page().locator("[id='day-year']"), String.valueOf(day.getYear()));
        coordinator.fill(coordinator.field("From"), "13:00");
        coordinator.fill(coordinator.field("Until"), "14:30");
        coordinator.fill(coordinator.field("Place"), "Seminar room 2");
        coordinator.click(coordinator.button("Plan the board"));
        PlaywrightAssertions.assertThat(coordinator.page()).hasURL(Pattern.compile("/boards/[0-9a-f-]{36}$"));
        Accessibility.assertUsable(coordinator);
        coordinator.click(coordinator.link("People"));
        PlaywrightAssertions.assertThat(coordinator.page()).hasURL(Pattern.compile("/people$"));
        Accessibility.assertUsable(coordinator);
    }

    @Test
    void ofAReferral() {
        Visitor referrer = visitors.atHome("referrer");
        ReferralPages pages = new ReferralPages(referrer);
        pages.begin();
        new ElectiveAnswers(pages).neurology();
        PlaywrightAssertions.assertThat(referrer.page()).hasURL(Pattern.compile("draft="));
        String draft = referrer.page().url().replaceAll(".*draft=", "");
        for (String step : STEPS) {
            assertUsable(referrer, "/referral/" + step + "?draft=" + draft);
        }
        pages.press("Send referral");
        Accessibility.assertUsable(referrer);
        referrer.open("/referral/neurology?draft=" + draft);
        pages.answer("new neurological symptom", "Yes");
        Accessibility.assertUsable(referrer);
        assertUsable(referrer, "/referral/emergency?draft=" + draft);
    }

    @Test
    void ofWhatWasSent() {
        Bundles.refer(false);
        Visitor referrer = visitors.signedIn("referrer");
        assertUsable(referrer, "/referrals");
        referrer.click(referrer.page().locator("table a").first());
        Accessibility.assertUsable(referrer);
        referrer.click(referrer.link("Receipt"));
        assertThat(new ReferralPages(referrer).isReceipt()).isTrue();
        Accessibility.assertUsable(referrer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin", "radiologist"})
    void ofSomebodyWithLittleToDo(String username) {
        Visitor visitor = visitors.signedIn(username);

        assertUsable(visitor, "/");
    }

    @Test
    void thatRefuses() {
        Visitor radiologist = visitors.signedIn("radiologist").expecting("404");
        for (String path : List.of("/nowhere", "/triage", "/cases/2026-9999")) {
            Response response = radiologist.open(path);
            assertThat(response.status()).as(path).isEqualTo(404);
            Accessibility.assertUsable(radiologist);
        }
        radiologist.open("/signed-out");
        Accessibility.assertUsable(radiologist);
    }

    private static void assertUsable(Visitor visitor, String path) {
        Response response = visitor.open(path);
        assertThat(response.status()).as(path).isLessThan(400);
        Accessibility.assertUsable(visitor);
    }
}
