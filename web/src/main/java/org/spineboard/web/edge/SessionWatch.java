package org.spineboard.web.edge;

import io.undertow.server.HttpServerExchange;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;

/**
 * Ends the session of somebody who has gone away, here and at the identity provider, and sends the browser to log in and
 * come back. What a page asks by itself is answered, but keeps nobody signed in.
 */
final class SessionWatch {
    /** Where a page asks how long the session lasts; to ask is nothing done, to post there is. */
    static final String QUESTION = "/session";

    private static final String SOURCE = "jakarta.faces.source";
    private static final String POLL = "Poll";
    private static final String ENDED = "X-Session-Ended";

    private SessionWatch() {}

    /** Whether the session was over and the request is answered with that. */
    static boolean hasEnded(
            HttpServerExchange exchange, HttpServletRequest request, HttpServletResponse response, Instant now)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || Doorkeeper.isInterface(exchange)) {
            return false;
        }
        SessionAge age = new SessionAge(session, SessionLimits.configured());
        if (age.isOver(now)) {
            end(request);
            sayEnded(request, response);
            return true;
        }
        if (!isAskedByThePage(request)) {
            age.use(now);
        }
        return false;
    }

    private static boolean isAskedByThePage(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals(QUESTION)) {
            return "GET".equals(request.getMethod());
        }
        String source = request.getParameter(SOURCE);
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/favicon")
                || (source != null && source.endsWith(POLL));
    }

    private static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void sayEnded(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(ENDED, "true");
        boolean script = request.getHeader("Faces-Request") != null || request.getHeader("X-Requested-With") != null;
        if (script) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString();
        // More than one slash at the start would lead to another host.
        String page = request.getRequestURI().replaceFirst("^[/\\\\]+", "/") + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
    }
}
