package org.spineboard.spinerecord.state;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;

/**
 * What holds of one lesion.
 *
 * @param at the stretch it lies in
 * @param told what holds of each aspect that was ever observed
 */
public record LesionState(UUID id, SpinalRange at, Map<Aspect, Told> told) implements Serializable {
    public LesionState {
        told = Map.copyOf(told);
    }

    /** What holds of an aspect, if it was observed. */
    public Optional<Told> told(Aspect aspect) {
        return Optional.ofNullable(told.get(aspect));
    }

    /** What is known of an aspect: empty also when it cannot be told or was not examined. */
    public Optional<String> known(Aspect aspect) {
        return told(aspect).filter(one -> !one.isMissing()).map(Told::value);
    }
}
