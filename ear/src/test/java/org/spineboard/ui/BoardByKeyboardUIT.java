package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;

/** A board by keyboard alone: its agenda put in order, a case added to it, discussed and decided. */
class BoardByKeyboardUIT extends BrowserTest {
    /** Behind the twelfth, so that a date of digits alone cannot be read two ways. */
    private final LocalDate start = LocalDate.now(ZoneOffset.UTC).plusMonths(1).withDayOfMonth(20);

    private Map<String, String> made;
    private String meeting;

    @BeforeEach
    void openAMeeting() {
        made = TestedCases.opened();
        meeting = "/boards/" + made.get("meeting");
    }

    @Test
    void anAgendaIsPutInOrderAndACaseAddedWithoutAPointer() {
        Visitor coordinator = visitors.signedIn("coordinator");
        Keyboard keys = new Keyboard(coordinator);
        Locator rows = coordinator.page().locator("tr[data-case]");
        coordinator.open(meeting);
        assertThat(rows.first()).hasAttribute("data-case", made.getOrDefault("first", ""));

        keys.use(coordinator.button("Move case " + made.get("second") + " up"));
        assertThat(rows.first()).hasAttribute("data-case", made.getOrDefault("second", ""));
        keys.assertSomewhere();

        keys.use(coordinator.button("Move case " + made.get("second") + " to the end"));
        assertThat(rows.last()).hasAttribute("data-case", made.getOrDefault("second", ""));
        keys.assertSomewhere();

        coordinator.open(meeting);
        keys.use(coordinator.page().getByTitle("Add case " + made.get("ready") + ", 10 minutes"));
        assertThat(rows.last()).hasAttribute("data-case", made.getOrDefault("ready", ""));
        keys.assertSomewhere();
    }

    @Test
    void aCaseIsDiscussedAndDecidedWithoutAPointer() {
        Visitor chair = visitors.signedIn("chair");
        Keyboard keys = new Keyboard(chair);
        chair.open(meeting);
        keys.use(chair.page().locator("tr[data-case='" + made.get("first") + "'] th a"));
        assertThat(chair.page()).hasURL(Pattern.compile("/board$"));
        keys.chooseFirst(chair.field("Who presents the case"));
        keys.use(chair.button("Begin discussion"));
        assertThat(chair.field("Recommendation")).isVisible();

        keys.choose(chair.field("Recommendation"), "Stabilise, then radiotherapy");
        keys.choose(chair.field("Intent"), "Local control");
        keys.choose(chair.field("From"), "T7");
        keys.choose(chair.field("To"), "T9");
        see(chair, keys, "Radiotherapy", start.format(DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH)));
        see(chair, keys, "Stabilisation", start.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ENGLISH)));
        keys.type(chair.field("Rationale"), "Mechanical pain with an epidural lesion.");
        keys.type(chair.field("Patient’s view"), "Wants to walk again.");
        keys.use(chair.button("Read back"));
        assertThat(chair.page().locator("h1")).hasText("Read back before signing");
        assertThat(chair.page().locator("main"))
                .containsText(start.format(DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH)));
        keys.use(chair.button("Sign decision"));
        assertThat(chair.page().locator("main")).containsText("With quorum");
    }

    /** Names who sees to a treatment and types the whole day into the first of its three fields. */
    private static void see(Visitor chair, Keyboard keys, String treatment, String day) {
        keys.chooseFirst(chair.field("Owner, " + treatment));
        Locator parts = chair.group("Start by, " + treatment);
        Locator first = parts.getByLabel("Day", new Locator.GetByLabelOptions().setExact(true));
        keys.type(first, day);
        keys.press("Tab");
        assertThat(first).hasValue("20");
    }
}
