package org.spineboard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one source of time. It runs with the system's clock, to the microsecond as the database keeps it, so that what is
 * answered now equals what is read later; a test may shift it, and put it back.
 */
@ApplicationScoped
public class BoardClock implements InstantSource {
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(shift.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Runs ahead of (or behind) the system's clock by this much from now on; zero puts it back. */
    public void shiftBy(Duration duration) {
        shift.set(duration);
    }
}
