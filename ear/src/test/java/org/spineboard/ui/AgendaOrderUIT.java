package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;

/** The last case of an agenda becomes its first: by its button, by dragging, by keyboard, and what two people make of it. */
class AgendaOrderUIT extends BrowserTest {
    private static final int EDGE = 3;

    private Visitor coordinator;
    private String meeting;
    private String first;
    private String second;
    private String last;

    @BeforeEach
    void listThreeCases() {
        Map<String, String> made = TestedCases.opened();
        meeting = "/boards/" + made.get("meeting");
        first = made.getOrDefault("first", "");
        second = made.getOrDefault("second", "");
        last = made.getOrDefault("ready", "");
        coordinator = visitors.signedIn("coordinator");
        coordinator.open(meeting);
        coordinator.click(coordinator.page().getByTitle("Add case " + last + ", 10 minutes"));
        assertThat(rows().last()).hasAttribute("data-case", last);
    }

    @Test
    void byItsButton() {
        becomesTheFirst(button -> coordinator.click(button));
    }

    @Test
    void byKeyboard() {
        becomesTheFirst(button -> new Keyboard(coordinator).use(button));
    }

    private void becomesTheFirst(Consumer<Locator> press) {
        press.accept(coordinator.button("Move case " + last + " to the top"));

        assertMoved("to the top");
    }

    @Test
    void byDragging() {
        drag(coordinator.page(), last, first, false);

        assertMoved("up");

        drag(coordinator.page(), last, second, true);
        assertThat(rows().nth(2)).hasAttribute("data-case", last);
        assertThat(order()).containsExactly(first, second, last);
    }

    @Test
    void anOrderMadeOnAnOldAgendaIsRejected() {
        Page other = coordinator.page().context().newPage();
        other.navigate(coordinator.page().url());
        coordinator.click(coordinator.button("Move case " + last + " up"));
        assertThat(rows().nth(1)).hasAttribute("data-case", last);

        drag(other, last, first, false);

        assertThat(other.locator(".app-errsum")).containsText("changed this at");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read the agenda again"))
                .click();
        assertThat(other.locator("tr[data-case]").nth(1)).hasAttribute("data-case", last);
        coordinator.page().reload();
        assertThat(order()).containsExactly(first, last, second);
    }

    private void assertMoved(String focused) {
        assertThat(rows().first()).hasAttribute("data-case", last);
        assertThat(coordinator.button("Move case " + last + " " + focused)).isFocused();
        assertThat(coordinator.page().locator("#app-live")).hasText(Pattern.compile(last + ".*1.*3"));
        coordinator.page().reload();
        assertThat(order()).containsExactly(last, first, second);
    }

    private List<Object> order() {
        return ((List<?>)
                        coordinator
                                .page()
                                .evaluate(
                                        "() => Array.from(document.querySelectorAll('tr[data-case]')).map(row => row.dataset.case)"))
                .stream().map(Object.class::cast).toList();
    }

    private Locator rows() {
        return coordinator.page().locator("tr[data-case]");
    }

    /** Takes a row by its grip and lets it go above or below another; a browser wants two movements to call it dragging. */
    private static void drag(Page page, String number, String onto, boolean below) {
        Locator target = page.locator("tr[data-case='" + onto + "'] .app-place");
        double edge = below ? target.boundingBox().height - EDGE : EDGE;
        page.locator("tr[data-case='" + number + "'] .app-grip").hover();
        page.mouse().down();
        Locator.HoverOptions place =
                new Locator.HoverOptions().setPosition(EDGE, edge).setForce(true);
        target.hover(place);
        target.hover(place);
        page.mouse().up();
        AjaxGuard.settle(page);
    }
}
