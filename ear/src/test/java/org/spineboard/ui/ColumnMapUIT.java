package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spineboard.it.http.Bundles;
import org.spineboard.ui.pages.ImagingPages;

/** The column map: what a radiologist signed about a level can be read there by eye, by ear and by keyboard. */
class ColumnMapUIT extends BrowserTest {
    private static final int LEVELS = 29;
    private static final int T8_BELOW_C1 = 14;
    private static final String T8 = "T8, lytic, SINS 3 to 6, ESCC 1c";

    @Test
    void whatWasSignedAboutT8IsFoundThereByKeyboardAndInTheTable() {
        Visitor coordinator = visitors.signedIn("coordinator");
        String number = reported(coordinator);

        coordinator.open("/cases/" + number);
        Locator map = map(coordinator);
        assertThat(map.getByRole(AriaRole.LINK)).hasCount(LEVELS);
        assertThat(map.locator("a[tabindex='0']")).hasCount(1);
        assertThat(link(map, T8)).hasAttribute("tabindex", "0");
        assertThat(link(map, "C1, no lesion recorded")).hasCount(1);
        Accessibility.assertUsable(coordinator);
        fits(coordinator, number);

        link(map, T8).focus();
        coordinator.press("Home");
        assertThat(link(map, "C1, no lesion recorded")).isFocused();
        for (int step = 0; step < T8_BELOW_C1; step++) {
            coordinator.press("ArrowDown");
        }
        assertThat(link(map, T8)).isFocused();
        coordinator.press("ArrowUp");
        coordinator.press("ArrowDown");
        coordinator.press("Enter");
        assertThat(coordinator.page().locator("#spine-level")).isFocused();
        assertThat(coordinator.page().locator("#spine-level")).containsText("T8");
        assertThat(map(coordinator).locator("a[aria-current='true']")).hasAttribute("data-level", "T8");
        theTableSaysTheSame(coordinator);
        Accessibility.assertUsable(coordinator);
    }

    private String reported(Visitor coordinator) {
        String familyName = Bundles.refer(false);
        coordinator.open("/search?q=" + familyName);
        String number = coordinator.page().locator("#hits .app-nowrap").first().innerText();
        ImagingPages ordering = new ImagingPages(coordinator, number);
        ordering.requestMri("Is the cord compressed at T8?");
        ordering.follow("Mark as done");
        ordering.fill("When it was made", "t 00:01");
        ordering.press("Mark as done");
        ImagingPages reporting = new ImagingPages(visitors.signedIn("radiologist"), number);
        reporting.open();
        reporting.follow("Report");
        reporting.levelOnMap("Home", T8_BELOW_C1, "T8");
        reporting.answers("T8", "Lytic", "Yes", "No");
        reporting.fill("Conclusion", "Lytic lesion of T8, the cord is touched.");
        reporting.alertClass("Significant");
        reporting.press("Check and sign report");
        reporting.press("Sign report");
        assertThat(reporting.main()).containsText("Reported");
        return number;
    }

    private static Locator map(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Column map, posterior view"));
    }

    private static Locator link(Locator map, String name) {
        return map.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** At the two usual screens, and at the smaller of them enlarged twice: half its width and height. */
    private static void fits(Visitor visitor, String number) {
        for (int[] screen : List.of(new int[] {1920, 1080}, new int[] {1366, 768}, new int[] {683, 384})) {
            visitor.page().setViewportSize(screen[0], screen[1]);
            visitor.open("/cases/" + number);
            Locator map = map(visitor);
            assertThat(map.getByRole(AriaRole.LINK)).hasCount(LEVELS);
            assertThat(map.evaluate(
                            "map => [...map.querySelectorAll('a')].every(a => a.getBoundingClientRect().height >= 24"
                                    + " && a.getBoundingClientRect().width >= 24)"))
                    .isEqualTo(true);
            assertThat(map.evaluate("map => [...map.querySelectorAll('*'), map].every(part =>"
                            + " !['auto', 'scroll'].includes(getComputedStyle(part).overflowY)"
                            + " && !(part instanceof HTMLElement && part.scrollHeight > part.clientHeight + 1))"))
                    .isEqualTo(true);
            assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
        visitor.page().setViewportSize(1366, 768);
        visitor.open("/cases/" + number);
        distinguishable(map(visitor));
    }

    /** Side by side on a low screen; the lesion is told by hatch and letter, the legend by the same. */
    private static void distinguishable(Locator map) {
        assertThat(map.evaluate("map => { const halves = [...map.querySelectorAll('.app-column-half')]"
                        + ".map(half => half.getBoundingClientRect()); return halves[0].top === halves[1].top; }"))
                .isEqualTo(true);
        assertThat(map.locator("path.map-lesion-lytic")).hasAttribute("fill", "url(#now-lytic)");
        assertThat(map.locator("text.map-letter")).hasText("L");
        assertThat(map.evaluate("map => new Set(['lytic', 'mixed', 'blastic', 'treated'].map(kind =>"
                        + " map.querySelector('#now-' + kind).innerHTML"
                        + " + map.querySelector('#now-' + kind).getAttribute('patternTransform'))).size"))
                .isEqualTo(4);
    }

    private static void theTableSaysTheSame(Visitor visitor) {
        Locator table = visitor.page().locator("#column-table");
        assertThat(table.locator("tbody tr")).hasCount(LEVELS);
        assertThat(table.locator("tr[data-level='T8'] td").allInnerTexts())
                .isEqualTo(List.of("Lytic", "", "3 to 6", "1c", "", ""));
        Map<?, ?> names = (Map<?, ?>) map(visitor)
                .evaluate("map => Object.fromEntries([...map.querySelectorAll('a')]"
                        + ".map(a => [a.dataset.level, a.getAttribute('aria-label')]))");
        for (Locator row : table.locator("tbody tr").all()) {
            String level = row.getAttribute("data-level");
            String name = String.valueOf(names.get(level));
            assertThat(name).startsWith(level);
            for (String cell : row.locator("td").allInnerTexts()) {
                assertThat(name).containsIgnoringCase(cell.equals("Nothing recorded") ? "" : cell);
            }
        }
    }
}
