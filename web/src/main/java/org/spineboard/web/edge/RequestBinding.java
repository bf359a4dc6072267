package org.spineboard.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.RequestTrace;

/**
 * Binds the request to the thread that serves it: id and origin for logs and audit, a new session id after a
 * login, and a form that can be read.
 */
class RequestBinding implements HttpHandler {
    private static final String MDC_ID = "requestId";
    private static final int HASH_BYTES = 8;

    private final HttpHandler next;

    RequestBinding(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (RequestTrace.current() != null) {
            next.handleRequest(exchange);
            return;
        }
        ServletRequestContext context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        HttpServletRequest request = context.getOriginalRequest();
        if (request.getUserPrincipal() != null) {
            SessionRenewal.atLogin(request);
        }
        String id = String.valueOf(exchange.getAttachment(EveryResponse.REQUEST_ID));
        MDC.put(MDC_ID, id);
        new RequestTrace(request.getRemoteAddr(), hash(request.getSession(false)), id).enter();
        try {
            int refused = parameterRefusal(exchange, request);
            if (refused == 0) {
                next.handleRequest(exchange);
            } else {
                context.getOriginalResponse().sendError(refused);
            }
        } finally {
            RequestTrace.leave();
            MDC.remove(MDC_ID);
        }
    }

    /** Reads the form here, so that what is too big or malformed is said with the right status and not as a failure. */
    private static int parameterRefusal(HttpServerExchange exchange, HttpServletRequest request) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return 0;
        }
        try {
            boolean nul = request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .anyMatch(value -> value.indexOf('\0') >= 0);
            return nul ? HttpServletResponse.SC_BAD_REQUEST : 0;
        } catch (IllegalStateException e) {
            return e.getCause() instanceof IOException
                    ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    : HttpServletResponse.SC_BAD_REQUEST;
        } catch (IllegalArgumentException e) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static @Nullable String hash(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(session.getId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
