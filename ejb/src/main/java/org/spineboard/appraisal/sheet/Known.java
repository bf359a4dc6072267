package org.spineboard.appraisal.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.state.EarlierTreatment;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;

/**
 * What is known when a score is filled: of the patient, and of one lesion where the score is about one.
 *
 * @param lesion empty for a score of the patient
 */
record Known(SpineState state, Optional<LesionState> lesion) {
    /** What holds of an aspect, of the lesion or of the patient. */
    Optional<Told> told(Aspect aspect) {
        return aspect.isOfLesion() ? lesion.flatMap(one -> one.told(aspect)) : state.told(aspect);
    }

    /** What is known of it; empty also when it cannot be told or was not examined. */
    Optional<String> word(Aspect aspect) {
        return told(aspect).filter(one -> !one.isMissing()).map(Told::value);
    }

    /** A number, in one of the units of its aspect. */
    Optional<BigDecimal> number(Aspect aspect, String unit) {
        return told(aspect).filter(one -> !one.isMissing()).flatMap(one -> one.in(unit));
    }

    Numbering numbering() {
        return state.numbering();
    }

    /** What the stretch of the lesion has had before; nothing where the score is about the patient. */
    Iterable<EarlierTreatment> treatments() {
        return lesion.map(one -> state.treatments().stream()
                        .filter(treatment -> treatment.at().overlaps(one.at()))
                        .toList())
                .orElseGet(List::of);
    }
}
