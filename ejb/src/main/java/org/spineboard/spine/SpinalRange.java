package org.spineboard.spine;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A stretch of the spine, both ends included; a single level begins and ends with itself. */
@Embeddable
public record SpinalRange(
        @Column(name = "level_from") SpinalLevel from,
        @Column(name = "level_to") SpinalLevel to) implements Serializable {
    /** Refuses a stretch whose lower end lies above its upper one. */
    public SpinalRange {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " to " + to + " runs upwards");
        }
    }

    /** The stretch that is that one level. */
    public static SpinalRange of(SpinalLevel level) {
        return new SpinalRange(level, level);
    }

    /** Whether the two have a level in common. */
    public boolean overlaps(SpinalRange other) {
        return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }

    /** Whether the level lies in it. */
    public boolean has(SpinalLevel level) {
        return overlaps(of(level));
    }

    @Override
    public String toString() {
        return from == to ? from.name() : from + " to " + to;
    }
}
