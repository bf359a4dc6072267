package org.spineboard.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A page of three lines that needs neither Faces nor a session nor the database, so that it can be shown when any of
 * them fails.
 */
final class PlainPage {
    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="en-GB" data-theme="system">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s – %6$s</title>
            <link rel="icon" type="image/svg+xml" href="%1$s/favicon.svg">
            <link rel="stylesheet" href="%1$s/jakarta.faces.resource/tokens.css.xhtml?ln=app">
            <link rel="stylesheet" href="%1$s/jakarta.faces.resource/base.css.xhtml?ln=app">
            <link rel="stylesheet" href="%1$s/jakarta.faces.resource/frame.css.xhtml?ln=app">
            <link rel="stylesheet" href="%1$s/jakarta.faces.resource/parts.css.xhtml?ln=app">
            </head>
            <body>
            <main class="app-plain">
            <p class="app-plain-brand">%6$s</p>
            <h1>%2$s</h1>
            <p>%3$s</p>
            %5$s
            <p><a class="app-btn is-primary" href="%1$s/">%4$s</a></p>
            </main>
            </body>
            </html>
            """;

    private PlainPage() {}

    /** Writes the page; the keys lead to heading, sentence and link, and {@code below} is text without markup. */
    static void write(HttpServletRequest request, HttpServletResponse response, String key, String below)
            throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String note = below.isEmpty() ? "" : "<p class=\"app-muted app-small\">" + below + "</p>";
        response.getWriter()
                .print(HTML.formatted(
                        request.getContextPath(),
                        Words.of(key + ".title"),
                        Words.of(key + ".text"),
                        Words.of(key + ".link"),
                        note,
                        Words.of("frame.product")));
    }
}
