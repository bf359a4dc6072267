package org.spineboard.web.spine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.Times;
import org.spineboard.shared.CaseNumber;
import org.spineboard.spinerecord.state.SpineRecord;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.text.ClinicalDates;

/** Reads the spine record for the pages, now or at the end of a day. */
@Dependent
class SpineStateReader implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SpineRecord record;

    @Inject
    Times times;

    /** The day an address names; null when it names none. */
    static @Nullable LocalDate day(@Nullable String named) {
        try {
            return named == null ? null : LocalDate.parse(named);
        } catch (DateTimeParseException unreadable) {
            throw new NoSuchPage();
        }
    }

    SpineState now(CaseNumber number) {
        return record.now(number);
    }

    /** What held when that day was over; now when no day is named or it is not over yet. */
    SpineState on(CaseNumber number, @Nullable LocalDate day) {
        ZoneId zone = ClinicalDates.zone();
        if (day == null || !day.plusDays(1).atStartOfDay(zone).toInstant().isBefore(times.now())) {
            return now(number);
        }
        return record.of(number, day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
    }

    /** The days on which something changed, the latest first. */
    List<LocalDate> days(CaseNumber number) {
        return record.moments(number).stream()
                .map(moment -> LocalDate.ofInstant(moment, ClinicalDates.zone()))
                .distinct()
                .toList();
    }

    Instant moment() {
        return times.now();
    }
}
