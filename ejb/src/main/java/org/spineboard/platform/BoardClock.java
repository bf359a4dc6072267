package org.spineboard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one source of time. It runs with the system's clock, to the microsecond as the database keeps it, so that what is
 * answered now equals what is read later; a test may shift it, and put it back. What is told of the past, such as the
 * demonstration, stands at its own moment, on the telling thread only.
 */
@ApplicationScoped
public class BoardClock implements InstantSource {
    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told != null
                ? told
                : InstantSource.system().instant().plus(shift.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Does the work while it is that moment for the running thread, and for nobody else. */
    public void at(Instant moment, Runnable work) {
        TOLD.set(moment.truncatedTo(ChronoUnit.MICROS));
        try {
            work.run();
        } finally {
            TOLD.remove();
        }
    }

    /** Runs ahead of (or behind) the system's clock by this much from now on; zero puts it back. */
    public void shiftBy(Duration duration) {
        shift.set(duration);
    }
}
