package org.spineboard.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.util.UUID;

/**
 * Gives every response its headers and every cookie its flags at the last moment before it leaves, and every request its
 * id. What a page has said for itself, such as a policy with a nonce, is kept.
 */
class EveryResponse implements HttpHandler {
    /** Id of the request, for logs, audit and error pages. */
    static final AttachmentKey<String> REQUEST_ID = AttachmentKey.create(String.class);

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString OPENER = new HttpString("Cross-Origin-Opener-Policy");
    private static final HttpString RESOURCE = new HttpString("Cross-Origin-Resource-Policy");
    private static final HttpString PERMISSIONS = new HttpString("Permissions-Policy");
    private static final HttpString TIMING = new HttpString("Server-Timing");
    private static final HttpString ID = new HttpString("X-Request-Id");
    private static final String STRICT = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; script-src 'self'";
    private static final String NO_FEATURES = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";
    private static final double NANOS_PER_MILLI = 1_000_000d;

    private final HttpHandler next;
    private final SiteAddress site;

    EveryResponse(HttpHandler next, SiteAddress site) {
        this.next = next;
        this.site = site;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        long start = System.nanoTime();
        exchange.putAttachment(REQUEST_ID, UUID.randomUUID().toString());
        exchange.addResponseCommitListener(leaving -> dress(leaving, start));
        next.handleRequest(exchange);
    }

    private void dress(HttpServerExchange exchange, long start) {
        if (isAnswerToLogin(exchange)) {
            SessionRenewal.atLogin(
                    exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY).getOriginalRequest());
        }
        HeaderMap headers = exchange.getResponseHeaders();
        String policy = headers.contains(POLICY) ? headers.getFirst(POLICY) : STRICT;
        // Signing out is a form that ends at the identity provider, so the form may lead there.
        headers.put(POLICY, policy.replace("form-action 'self'", "form-action 'self' " + site.issuerOrigin()));
        headers.put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
        headers.put(Headers.REFERRER_POLICY, "no-referrer");
        headers.put(Headers.X_FRAME_OPTIONS, "DENY");
        headers.put(PERMISSIONS, NO_FEATURES);
        headers.put(OPENER, "same-origin");
        headers.put(RESOURCE, "same-origin");
        headers.put(ID, String.valueOf(exchange.getAttachment(REQUEST_ID)));
        headers.put(TIMING, "app;dur=%.1f".formatted((System.nanoTime() - start) / NANOS_PER_MILLI));
        headers.remove(Headers.SERVER);
        headers.remove(new HttpString("X-Powered-By"));
        if ("https".equals(exchange.getRequestScheme())) {
            headers.put(Headers.STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
        }
        headers.remove(Headers.PRAGMA);
        headers.remove(Headers.EXPIRES);
        headers.put(Headers.CACHE_CONTROL, caching(exchange));
        for (Cookie cookie : exchange.responseCookies()) {
            cookie.setHttpOnly(true).setSecure(true).setSameSiteMode("Lax");
        }
    }

    /** The response that follows the exchange of the code; from here on the session is somebody's. */
    private static boolean isAnswerToLogin(HttpServerExchange exchange) {
        return exchange.getStatusCode() == StatusCodes.FOUND
                && exchange.getRelativePath().equals("/signed-in")
                && exchange.getQueryParameters().containsKey("code");
    }

    /** Only a resource whose address changes with its content may be kept; whatever may hold a patient may not. */
    private static String caching(HttpServerExchange exchange) {
        boolean versioned = exchange.getRelativePath().startsWith("/jakarta.faces.resource/")
                && exchange.getQueryParameters().containsKey("v")
                && exchange.getStatusCode() < 400;
        return versioned ? "public, max-age=31536000, immutable" : "no-store";
    }
}
