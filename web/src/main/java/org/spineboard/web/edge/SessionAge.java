package org.spineboard.web.edge;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * When a session began and when its person last did something. The container's own clock is of no use for that: it is
 * wound up by every request, those of a page that only looks for news too.
 */
public final class SessionAge {
    private static final String BEGUN = SessionAge.class.getName() + ".begun";
    private static final String USED = SessionAge.class.getName() + ".used";

    private final HttpSession session;
    private final SessionLimits limits;

    public SessionAge(HttpSession session, SessionLimits limits) {
        this.session = session;
        this.limits = limits;
    }

    /** The person did something. */
    void use(Instant now) {
        if (session.getAttribute(BEGUN) == null) {
            session.setAttribute(BEGUN, now);
        }
        session.setAttribute(USED, now);
    }

    /** How long it lasts if nothing more is done; not positive once it is over. */
    public Duration left(Instant now) {
        Duration idle = Duration.between(now, at(USED, now).plus(limits.idle()));
        Duration total = Duration.between(now, at(BEGUN, now).plus(limits.total()));
        return idle.compareTo(total) < 0 ? idle : total;
    }

    boolean isOver(Instant now) {
        return left(now).compareTo(Duration.ZERO) <= 0;
    }

    private Instant at(String attribute, Instant otherwise) {
        return session.getAttribute(attribute) instanceof Instant moment ? moment : otherwise;
    }
}
