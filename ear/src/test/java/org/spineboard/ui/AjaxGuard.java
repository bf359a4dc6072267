package org.spineboard.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.time.Instant;

/** Waits until a page has come to rest: document complete, nothing asked of the server that is not answered yet. */
final class AjaxGuard {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final double BETWEEN_LOOKS_MILLIS = 25;
    private static final String AT_REST = """
            document.readyState === 'complete'
                && (!window.jQuery || jQuery.active === 0)
                && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())
            """;

    private AjaxGuard() {}

    static void settle(Page page) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isAtRest(page)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(page.url() + " did not come to rest in " + PATIENCE);
            }
            page.waitForTimeout(BETWEEN_LOOKS_MILLIS);
        }
    }

    private static boolean isAtRest(Page page) {
        try {
            return Boolean.TRUE.equals(page.evaluate(AT_REST));
        } catch (PlaywrightException e) {
            return false; // the document was just being replaced by the next one
        }
    }
}
