package org.spineboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Somebody who has no pointer: they come to things with the tabulator, and see at every stop where they are. */
final class Keyboard {
    private static final int MOST_STOPS = 400;

    /** Where the focus is, if anybody could see it there: inside the window, with a ring of two pixels at least. */
    private static final String RING = """
            () => {
                const here = document.activeElement;
                if (!here || here === document.body) { return 'nowhere'; }
                const ring = getComputedStyle(here);
                const place = here.getBoundingClientRect();
                const inside = place.bottom > 0 && place.top < window.innerHeight
                    && place.right > 0 && place.left < window.innerWidth;
                const seen = (ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2)
                    || ring.boxShadow !== 'none';
                return inside && seen ? '' : here.outerHTML.slice(0, 200) + (inside ? ' without a ring' : ' out of sight');
            }""";

    private static final int MOST_CHOICES = 60;

    private static final String CHOSEN = "list => list.options[list.selectedIndex].text";

    private static final String FOCUSED = "element => element === document.activeElement";

    private final Visitor visitor;
    private final Page page;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Goes forward from stop to stop until the one that is wanted. */
    void goTo(Locator wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            AjaxGuard.settle(page);
            assertThat(page.evaluate(RING)).as("focus on %s", page.url()).isEqualTo("");
            if (Boolean.TRUE.equals(wanted.evaluate(FOCUSED))) {
                return;
            }
        }
        throw new AssertionError("Not reached with the tabulator on " + page.url() + ": " + wanted);
    }

    void type(Locator field, String text) {
        goTo(field);
        page.keyboard().type(text);
    }

    /** A choice out of many: the tabulator leads to the list, the arrows to the answer. */
    void choose(Locator list, String label) {
        goTo(list);
        for (int choice = 0; choice < MOST_CHOICES && !label.equals(list.evaluate(CHOSEN)); choice++) {
            press("ArrowDown");
        }
        assertThat(list.evaluate(CHOSEN)).as("focus on %s", page.url()).isEqualTo(label);
        assertSomewhere();
    }

    /** The first answer of a list, whatever it is. */
    void chooseFirst(Locator list) {
        goTo(list);
        press("ArrowDown");
        assertSomewhere();
    }

    /** A choice out of few: the tabulator leads to the first, the arrows to the others. */
    void answer(String question, String answer) {
        goTo(visitor.group(question)
                .getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                .first());
        Locator wanted = visitor.answer(question, answer);
        if (Boolean.TRUE.equals(wanted.evaluate(FOCUSED))) {
            press("Space");
        }
        for (int choice = 0; choice < 10 && !wanted.isChecked(); choice++) {
            press("ArrowDown");
        }
        assertThat(wanted.isChecked()).as("%s: %s", question, answer).isTrue();
    }

    /** The focus has not been lost with what was there before. */
    void assertSomewhere() {
        assertThat(page.evaluate("() => document.activeElement.tagName")).isNotEqualTo("BODY");
    }

    void press(String key) {
        page.keyboard().press(key);
        AjaxGuard.settle(page);
    }

    /** Waits until the page has come that begins so. */
    void arrive(String heading) {
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText(heading);
        AjaxGuard.settle(page);
    }

    /** Goes to a link or a button and uses it. */
    void use(Locator target) {
        goTo(target);
        press("Enter");
    }
}
