package org.spineboard.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.spineboard.platform.SiteZone;

/** The clock rules, limits and office hours in force. */
@ApplicationScoped
public class ClockRules {
    @Inject
    RuleRows rows;

    @Inject
    InstantSource clock;

    @Inject
    SiteZone zone;

    /** All of them, ready to compute with; called in a transaction. */
    public ClockBook book() {
        Instant now = clock.instant();
        Map<LimitKey, ClockBook.Span> limits = new EnumMap<>(LimitKey.class);
        rows.limits().stream()
                .filter(limit -> limit.isInForce(now))
                .forEach(limit -> limits.put(limit.key(), limit.span()));
        return new ClockBook(
                rows.terms(),
                limits,
                rows.hours().stream()
                        .filter(hours -> hours.isInForce(now))
                        .findFirst()
                        .orElseThrow()
                        .week(zone.id()));
    }
}
