package org.spineboard.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Gives a session a new id once somebody has signed in to it, because the identity adapter keeps the one from before, and
 * with it whoever planted that id.
 */
final class SessionRenewal {
    private static final String RENEWED = SessionRenewal.class.getName();

    private SessionRenewal() {}

    /** Renews the id once per login. */
    static void atLogin(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(RENEWED) == null) {
            request.changeSessionId();
            session.setAttribute(RENEWED, true);
        }
    }
}
