package org.spineboard.casefile.reading;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.Subject;

/** What happened to a case, latest first by clinical time, and how many entries there are in all. */
public record Timeline(CaseNumber number, PatientId patient, List<TimelineEntry> entries, long total)
        implements Concerning, Serializable {
    public Timeline {
        entries = List.copyOf(entries);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patient, number));
    }
}
