package org.spineboard.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.RequestTrace;

/**
 * Binds the request to the thread that serves it: id and origin for logs and audit, a new session id after a
 * login, a form that can be read, and a session whose person is still there.
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
            int refused = FormCheck.refusal(exchange, request);
            HttpServletResponse response = context.getOriginalResponse();
            if (refused != 0) {
                refuse(response, refused, id);
            } else if (!SessionWatch.hasEnded(exchange, request, response, now())) {
                next.handleRequest(exchange);
            }
        } finally {
            RequestTrace.leave();
            MDC.remove(MDC_ID);
        }
    }

    /** In one sentence, because an error page of the product reads the form that could not be read. */
    private static void refuse(HttpServletResponse response, int status, String id) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(Doorkeeper.text(status) + "\n" + id + "\n");
    }

    /** Handlers are made by the server and not by the container of beans, so the clock is asked for. */
    private static Instant now() {
        return CDI.current().select(InstantSource.class).get().instant();
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
