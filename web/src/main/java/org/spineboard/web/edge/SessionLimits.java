package org.spineboard.web.edge;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a session may last.
 *
 * @param idle after so long without anything done by the person it ends
 * @param total after so long it ends whatever is done
 * @param warning so long before the end by idleness the person is asked
 */
public record SessionLimits(Duration idle, Duration total, Duration warning) {
    private static final SessionLimits CONFIGURED = new SessionLimits(
            Duration.ofMinutes(number("SPINEBOARD_IDLE_MINUTES", 15)),
            Duration.ofHours(number("SPINEBOARD_SESSION_HOURS", 10)),
            Duration.ofMinutes(2));

    /** As the server was started with. */
    public static SessionLimits configured() {
        return CONFIGURED;
    }

    private static long number(String variable, long otherwise) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Long::valueOf)
                .orElse(otherwise);
    }
}
