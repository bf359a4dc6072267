package org.spineboard.web.column;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.text.ClinicalDates;

/** The past day of which a map is wanted. */
final class MapDay {
    private MapDay() {}

    /** The last moment of the day an address names; empty when it names none. */
    static Optional<Instant> end(@Nullable String named) {
        try {
            return Optional.ofNullable(named).map(LocalDate::parse).map(day -> day.plusDays(1)
                    .atStartOfDay(ClinicalDates.zone())
                    .toInstant()
                    .minusMillis(1));
        } catch (DateTimeParseException unreadable) {
            throw new NoSuchPage();
        }
    }
}
