package org.spineboard.spinerecord.treatment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;
import org.spineboard.shared.Text;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.TreatmentKind;

/**
 * Write down what a stretch has had before.
 *
 * @param dose of radiotherapy, and only of it
 * @param lastDay null when nobody knows
 * @param words may be empty
 */
public record RecordTreatment(
        CaseNumber number,
        TreatmentKind kind,
        SpinalRange at,
        @Nullable Dose dose,
        @Nullable KnownDay lastDay,
        String words,
        Source source)
        implements Concerning {
    RecordTreatment cleaned() {
        return new RecordTreatment(number, kind, at, dose, lastDay, Text.paragraph(words, Text.LONG), source);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
