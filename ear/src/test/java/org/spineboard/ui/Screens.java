package org.spineboard.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;

/** Pictures of pages, below {@code target/screens}. */
final class Screens {
    private static final Path FOLDER = Path.of(System.getProperty("spineboard.screens", "target/screens"));

    private Screens() {}

    static void take(Page page, String name) {
        Path file = FOLDER.resolve(name.replaceAll("[^A-Za-z0-9.-]+", "-") + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** The same for a page that may be broken or gone; the picture is then missing, the test's own failure is not. */
    static void takeIfPossible(Page page, String name) {
        try {
            take(page, name);
        } catch (PlaywrightException e) {
            System.Logger log = System.getLogger(Screens.class.getName());
            log.log(System.Logger.Level.WARNING, "No picture of {0}", name);
        }
    }
}
