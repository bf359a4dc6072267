package org.spineboard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Now, and the site's calendar. */
@ApplicationScoped
public class Times {
    @Inject
    InstantSource clock;

    @Inject
    SiteZone zone;

    /** To the microsecond, as the database keeps it: what is compared later must compare equal. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The site's calendar year of a moment. */
    public int year(Instant now) {
        return LocalDate.ofInstant(now, zone.id()).getYear();
    }
}
