package org.spineboard.casefile.reading;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spineboard.patient.LookAlike;
import org.spineboard.patient.NhsNumber;
import org.spineboard.patient.PatientBanner;
import org.spineboard.shared.PatientId;

/**
 * The patient as a list shows them, in one column: name, born, NHS number.
 *
 * @param lookAlike where the name differs from a similar one on the same list; null when nobody on it is similar
 */
public record PatientLine(
        PatientId id,
        String familyName,
        String givenNames,
        @Nullable String title,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate diedOn,
        @Nullable String nhsNumber,
        LookAlike.@Nullable Mark lookAlike)
        implements Serializable {

    /** One patient who is on no list. */
    public static PatientLine of(PatientBanner patient) {
        NhsNumber nhsNumber = patient.nhsNumber();
        return new PatientLine(
                patient.id(),
                patient.familyName(),
                patient.givenNames(),
                patient.title(),
                patient.birthDate(),
                patient.diedOn(),
                nhsNumber == null ? null : nhsNumber.value(),
                null);
    }

    /** The patients of a list in its order, those marked that look like another patient on it. */
    public static <T> List<PatientLine> of(List<T> rows, Function<T, PatientLine> line) {
        List<PatientLine> lines = rows.stream().map(line).toList();
        List<PatientLine> different = lines.stream().distinct().toList();
        Map<Integer, LookAlike.Mark> marks =
                LookAlike.marks(different.stream().map(PatientLine::identity).toList());
        return lines.stream()
                .map(one -> one.marked(marks.get(different.indexOf(one))))
                .toList();
    }

    private LookAlike.Identity identity() {
        return new LookAlike.Identity(familyName, givenNames, birthDate);
    }

    private PatientLine marked(LookAlike.@Nullable Mark mark) {
        return new PatientLine(id, familyName, givenNames, title, birthDate, diedOn, nhsNumber, mark);
    }

    /** Names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "PatientLine[" + id + "]";
    }
}
