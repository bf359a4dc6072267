package org.spineboard.web.signin;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, over the login, which page was asked for. The identity provider sends everybody back to one exact address,
 * so the page travels in a short-lived cookie; only addresses of this site are believed on the way back.
 */
class RememberedPage implements HttpHandler {
    static final String COOKIE = "return_to";
    private static final int SECONDS = 600;
    private static final int LONGEST = 1500;
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}]*");
    private static final String HOME = "/";

    private final HttpHandler next;
    private final Supplier<@Nullable String> loginAddress;

    RememberedPage(HttpHandler next, Supplier<@Nullable String> loginAddress) {
        this.next = next;
        this.loginAddress = loginAddress;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (Methods.GET.equals(exchange.getRequestMethod())) {
            exchange.addResponseCommitListener(this::remember);
        }
        next.handleRequest(exchange);
    }

    private void remember(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        boolean leavesForLogin = exchange.getStatusCode() == StatusCodes.FOUND
                && location != null
                && location.startsWith(loginAddress.get() + "?");
        if (leavesForLogin) {
            String query = exchange.getQueryString();
            String page = exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
            exchange.setResponseCookie(cookie(page));
        }
    }

    private static Cookie cookie(String page) {
        return new CookieImpl(COOKIE, encode(page.length() > LONGEST ? HOME : page))
                .setPath("/")
                .setMaxAge(SECONDS)
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSiteMode("Lax");
    }

    static String encode(String page) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    }

    /** The page that was asked for; the home page when the cookie is missing or names anything but a page of ours. */
    static String decode(@Nullable String cookie) {
        return Optional.ofNullable(cookie)
                .flatMap(RememberedPage::text)
                .filter(page -> OURS.matcher(page).matches() && !page.startsWith("/signed-in"))
                .orElse(HOME);
    }

    private static Optional<String> text(String cookie) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
