package org.spineboard.casefile.reading;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.pathway.ClockReading;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * An emergency that is not over, for the strip above the lists.
 *
 * @param t0 when the neurology was first recognised
 * @param clock the clock that runs out next; null when none is open
 */
public record RunningEmergency(
        CaseNumber number,
        PatientLine patient,
        String headline,
        CaseStatus status,
        Instant t0,
        boolean acknowledged,
        @Nullable ClockReading clock)
        implements Concerning, Serializable {
    static RunningEmergency of(WorklistRow row) {
        return new RunningEmergency(
                row.number(), row.patient(), row.headline(), row.status(), row.t0(), row.acknowledged(), row.clock());
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient.id(), number));
    }
}
