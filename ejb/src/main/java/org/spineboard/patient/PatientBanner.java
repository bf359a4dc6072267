package org.spineboard.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.Subject;

/** Who the patient is, as it stands at the top of each page about them. */
public record PatientBanner(
        PatientId id,
        String familyName,
        String givenNames,
        @Nullable String title,
        @Nullable String preferredName,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate diedOn,
        Gender gender,
        @Nullable NhsNumber nhsNumber,
        List<PatientIdentifier> identifiers,
        Contact contact)
        implements Concerning, Serializable {
    public PatientBanner {
        identifiers = List.copyOf(identifiers);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(id));
    }

    /** What makes one person look like another in a list. */
    public LookAlike.Identity identity() {
        return new LookAlike.Identity(familyName, givenNames, birthDate);
    }

    /** Names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "PatientBanner[" + id + "]";
    }
}
