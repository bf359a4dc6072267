package org.spineboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps what must not happen on any page: an error on the console, a script that failed, something the content security
 * policy stopped, a request to another host.
 */
final class PageWatch {
    private static final String REPORT_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', function (violation) {
                console.error('content security policy: ' + violation.violatedDirective
                    + ' stopped ' + violation.blockedURI + ' ' + violation.sourceFile + ':' + violation.lineNumber);
            });
            """;

    private final String application;
    private final Set<String> hosts;
    private final List<String> findings = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    PageWatch(URI application, URI issuer) {
        this.application = application.toString();
        this.hosts = Set.of(application.getAuthority(), issuer.getAuthority());
    }

    void over(BrowserContext context) {
        context.addInitScript(REPORT_VIOLATIONS);
        context.onConsoleMessage(this::console);
        context.onRequest(this::request);
        context.onWebError(error -> findings.add("script error: " + error.error()));
    }

    /** What was seen and expected so far counts no more. */
    void forget() {
        findings.clear();
        expected.clear();
    }

    /** A test that provokes an error says which. */
    void expect(String pattern) {
        expected.add(Pattern.compile(pattern));
    }

    void assertNothingWrong() {
        assertThat(findings)
                .as("what the console and the network saw")
                .filteredOn(finding -> expected.stream()
                        .noneMatch(known -> known.matcher(finding).find()))
                .isEmpty();
    }

    private void console(ConsoleMessage message) {
        Page page = message.page();
        boolean ours = page != null && page.url().startsWith(application);
        if (ours && message.type().equals("error")) {
            findings.add("console on " + page.url() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private void request(Request request) {
        URI address = URI.create(request.url().replaceAll("[^!-~]|[|{}\\\\^`<>\"]", "_"));
        boolean network = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (network && !hosts.contains(address.getAuthority())) {
            findings.add("request to another host: " + address.getAuthority());
        }
    }
}
