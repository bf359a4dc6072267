package org.spineboard.shared.time;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened to a patient, no more exactly than it is known: a moment, a day, or "unknown", which is an
 * answer and differs from a question never asked.
 *
 * @param approximate the person who said so was not sure
 */
public record ClinicalTime(
        @Nullable Instant instant, @Nullable LocalDate date, boolean approximate) implements Serializable {
    private static final ClinicalTime UNKNOWN = new ClinicalTime(null, null, false);

    public ClinicalTime {
        if (instant != null && date != null) {
            throw new IllegalArgumentException("A time is a moment or a day, not both");
        }
    }

    /** A moment, known to the minute. */
    public static ClinicalTime at(Instant instant) {
        return new ClinicalTime(instant, null, false);
    }

    /** A day whose hour nobody knows. */
    public static ClinicalTime on(LocalDate date) {
        return new ClinicalTime(null, date, false);
    }

    /** Somebody was asked and does not know. */
    public static ClinicalTime unknown() {
        return UNKNOWN;
    }

    /** The same time, marked as a rough one. */
    public ClinicalTime roughly() {
        return new ClinicalTime(instant, date, true);
    }

    public boolean isUnknown() {
        return instant == null && date == null;
    }

    /** The first moment this may mean: of a day, its beginning. A clock that starts then never starts too late. */
    public Optional<Instant> earliest(ZoneId zone) {
        if (instant != null) {
            return Optional.of(instant);
        }
        return Optional.ofNullable(date).map(day -> day.atStartOfDay(zone).toInstant());
    }
}
