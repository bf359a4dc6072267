package org.spineboard.spinerecord.state;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.Subject;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Numbering;

/**
 * What the spine record says at a moment: for every aspect the newest observation made up to then and not taken back.
 *
 * @param numbering how this spine is counted; the rule stands in the words of that aspect
 * @param lesions from above to below
 * @param treatments what stretches have had before, the latest first
 * @param patient what holds of the patient
 */
public record SpineState(
        CaseNumber number,
        PatientId patientId,
        Instant at,
        Numbering numbering,
        List<LesionState> lesions,
        List<EarlierTreatment> treatments,
        Map<Aspect, Told> patient)
        implements Concerning, Serializable {
    public SpineState {
        lesions = List.copyOf(lesions);
        treatments = List.copyOf(treatments);
        patient = Map.copyOf(patient);
    }

    /** The lesions that touch a level. */
    public List<LesionState> lesionsAt(SpinalLevel level) {
        return lesions.stream().filter(lesion -> lesion.at().has(level)).toList();
    }

    /** What a level has had before. */
    public List<EarlierTreatment> treatmentsAt(SpinalLevel level) {
        return treatments.stream().filter(one -> one.at().has(level)).toList();
    }

    /** What holds of the patient in an aspect, if it was observed. */
    public Optional<Told> told(Aspect aspect) {
        return Optional.ofNullable(patient.get(aspect));
    }

    /** What is known of the patient in an aspect: empty also when it cannot be told or was not examined. */
    public Optional<String> known(Aspect aspect) {
        return told(aspect).filter(one -> !one.isMissing()).map(Told::value);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(patientId, number));
    }
}
