package org.spineboard.casefile.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.spineboard.platform.SiteZone;

/** Now, and the site's calendar. */
@ApplicationScoped
class Times {
    @Inject
    InstantSource clock;

    @Inject
    SiteZone zone;

    /** To the microsecond, as the database keeps it: what is compared later must compare equal. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    int year(Instant now) {
        return LocalDate.ofInstant(now, zone.id()).getYear();
    }
}
