package org.spineboard.patient;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** Several patients read in one act. */
public record PatientList(List<PatientBanner> rows) implements Concerning, Serializable {
    public PatientList {
        rows = List.copyOf(rows);
    }

    @Override
    public Set<Subject> subjects() {
        return rows.stream().flatMap(row -> row.subjects().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
