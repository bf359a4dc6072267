package org.spineboard.web.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Remembers over a login which page was wanted. The identity provider knows one return address only, so the page travels
 * in a cookie; what comes back is taken only if it leads nowhere but here.
 */
final class ReturnAddress {
    static final String COOKIE = "return_to";

    private static final String START = "/";
    private static final int LIFE_SECONDS = 600;
    private static final int MAX_LENGTH = 2000;
    // One slash, then anything but another slash or a backslash, which browsers read as one; no control characters.
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private ReturnAddress() {}

    /** Notes the page if the response sends a reader away to log in. */
    static void note(HttpServerExchange exchange, SiteAddress site) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (location == null
                || !exchange.getRequestMethod().equals(Methods.GET)
                || !location.startsWith(site.loginPage() + '?')) {
            return;
        }
        String query = exchange.getQueryString();
        String page = exchange.getRequestURI() + (query.isEmpty() ? "" : '?' + query);
        if (page.length() <= MAX_LENGTH) {
            String packed =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            Cookie cookie = new CookieImpl(COOKIE, packed).setPath("/").setMaxAge(LIFE_SECONDS);
            exchange.setResponseCookie(cookie);
        }
    }

    /** The page to go to after a login. */
    static String read(@Nullable String packed) {
        if (packed == null) {
            return START;
        }
        try {
            String page = new String(Base64.getUrlDecoder().decode(packed), StandardCharsets.UTF_8);
            return OWN_PAGE.matcher(page).matches() ? page : START;
        } catch (IllegalArgumentException e) {
            return START;
        }
    }
}
