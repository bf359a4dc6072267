package org.spineboard.ui;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one Chromium of the suite. It is started by the first test that looks at a page and ends with the process. */
final class Browser {
    private static final List<String> KNOWN_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    /** How long something expected may take on a busy machine; a page that is right is not waited for. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static com.microsoft.playwright.@Nullable Browser running;

    private Browser() {}

    /** The running browser. */
    static synchronized com.microsoft.playwright.Browser running() {
        com.microsoft.playwright.Browser browser = running;
        if (browser == null) {
            browser = start();
            running = browser;
        }
        return browser;
    }

    private static com.microsoft.playwright.Browser start() {
        Path chromium = find().orElseThrow(() -> new IllegalStateException(
                "No Chromium found: install it (Debian: apt-get install chromium) or name it in SPINEBOARD_CHROMIUM"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return Playwright.create(new Playwright.CreateOptions()
                        .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(arguments()));
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox"); // Chromium's sandbox refuses to work for root
        }
        return arguments;
    }

    private static Optional<Path> find() {
        Stream<String> named = Stream.ofNullable(System.getenv("SPINEBOARD_CHROMIUM"));
        return Stream.concat(named, KNOWN_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
