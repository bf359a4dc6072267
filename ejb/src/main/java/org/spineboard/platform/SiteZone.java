package org.spineboard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;

/** The time zone of the site's walls and wards; the database and all reckoning are in UTC. */
@ApplicationScoped
public class SiteZone {
    private static final String VARIABLE = "SPINEBOARD_ZONE";
    private static final String DEFAULT = "Europe/London";

    private final ZoneId id =
            ZoneId.of(Optional.ofNullable(System.getenv(VARIABLE)).orElse(DEFAULT));

    /** The configured zone, {@code Europe/London} where nothing is said. */
    public ZoneId id() {
        return id;
    }
}
