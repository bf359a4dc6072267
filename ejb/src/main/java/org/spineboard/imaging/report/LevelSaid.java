package org.spineboard.imaging.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Stated;

/**
 * What a report says about one level or stretch.
 *
 * @param said one answer for each aspect that was looked at
 */
public record LevelSaid(SpinalRange at, List<Stated> said) implements Serializable {
    public LevelSaid {
        said = said.stream().sorted(Comparator.comparing(Stated::aspect)).toList();
    }

    /** About one level. */
    public static LevelSaid at(SpinalLevel level, Stated... said) {
        return new LevelSaid(SpinalRange.of(level), List.of(said));
    }

    /** What is said of an aspect, if it was looked at. */
    public Optional<Stated> of(Aspect aspect) {
        return said.stream().filter(stated -> stated.aspect() == aspect).findFirst();
    }

    /** Whether exactly that is said. */
    public boolean says(Aspect aspect, String value) {
        return of(aspect).filter(stated -> stated.value().equals(value)).isPresent();
    }
}
