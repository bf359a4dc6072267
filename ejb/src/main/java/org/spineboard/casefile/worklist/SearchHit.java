package org.spineboard.casefile.worklist;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.reading.PatientLine;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** One case found. */
public record SearchHit(
        CaseNumber number,
        PatientLine patient,
        CaseStatus status,
        Track track,
        @Nullable String primaryKey,
        String headline)
        implements Concerning, Serializable {
    static SearchHit of(WorklistRow row) {
        return new SearchHit(row.number(), row.patient(), row.status(), row.track(), row.primaryKey(), row.headline());
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient.id(), number));
    }
}
