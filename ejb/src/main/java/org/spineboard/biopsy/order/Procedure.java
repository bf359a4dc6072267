package org.spineboard.biopsy.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Guidance;
import org.spineboard.biopsy.Laterality;
import org.spineboard.biopsy.Route;
import org.spineboard.spine.SpinalLevel;

/**
 * How tissue was taken.
 *
 * @param from the upper level; the same as {@code to} for a single one
 * @param gauge of the needle; null for an open biopsy
 * @param cores how many cores, or pieces when open
 * @param microbiology whether some of it went to microbiology
 * @param complication in words; null when there was none
 */
@Embeddable
public record Procedure(
        @Column(name = "taken_at") Instant takenAt,
        @Column(name = "level_from") SpinalLevel from,
        @Column(name = "level_to") SpinalLevel to,

        @Enumerated(EnumType.STRING) @Column(name = "laterality")
        Laterality laterality,

        @Enumerated(EnumType.STRING) @Column(name = "route") Route route,

        @Enumerated(EnumType.STRING) @Column(name = "guidance")
        Guidance guidance,

        @Column(name = "gauge") @Nullable Integer gauge,
        @Column(name = "cores") Integer cores,
        @Column(name = "core_length_mm") @Nullable Integer coreLengthMm,
        @Column(name = "touch_prep") Boolean touchPrep,
        @Column(name = "microbiology") Boolean microbiology,
        @Column(name = "complication") @Nullable String complication)
        implements Serializable {
    /** The same with other words about complications. */
    Procedure saying(@Nullable String words) {
        return new Procedure(
                takenAt,
                from,
                to,
                laterality,
                route,
                guidance,
                gauge,
                cores,
                coreLengthMm,
                touchPrep,
                microbiology,
                words);
    }
}
