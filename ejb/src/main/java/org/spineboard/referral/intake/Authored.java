package org.spineboard.referral.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.NewReferral.Suspicion;
import org.spineboard.shared.time.ClinicalTime;

/**
 * From when the clocks of an order run. An order that says when it was written, to the minute, runs from then; one that
 * says only the day, from the day's beginning, roughly; one that does not say, or says a time to come, from now.
 */
final class Authored {
    private Authored() {}

    static Suspicion suspicion(@Nullable ClinicalTime authoredOn, ZoneId zone, Instant now) {
        Optional<Instant> stated = Optional.ofNullable(authoredOn).flatMap(time -> time.earliest(zone));
        boolean exact = authoredOn != null && authoredOn.instant() != null && !authoredOn.approximate();
        return stated.filter(at -> !at.isAfter(now))
                .map(at -> new Suspicion(at, !exact))
                .orElse(new Suspicion(now, true));
    }
}
