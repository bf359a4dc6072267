package org.spineboard.plan.part;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.spine.SpinalRange;

/**
 * What a part of a plan says. Which of the three kinds is there follows from its modality; supportive care has none and
 * says its lines.
 *
 * @param startBy by when it should have begun; of an operation its day. Null only before it is signed
 * @param intent code of the picklist {@code TREATMENT_INTENT}; null where none is asked
 */
public record PartContent(
        @Nullable LocalDate startBy,
        @Nullable String intent,
        List<PartLevel> levels,
        @Nullable Radiation radiation,
        @Nullable Systemic systemic,
        @Nullable Surgery surgery,
        List<Drug> drugs,
        List<CareLine> care)
        implements Serializable {
    public PartContent {
        levels = List.copyOf(levels);
        drugs = List.copyOf(drugs);
        care = List.copyOf(care);
    }

    /** Radiation of these levels. */
    public static PartContent of(
            @Nullable LocalDate startBy, String intent, List<PartLevel> levels, Radiation radiation) {
        return new PartContent(startBy, intent, levels, radiation, null, null, List.of(), List.of());
    }

    /** Treatment of the whole body with these drugs. */
    public static PartContent of(@Nullable LocalDate startBy, String intent, Systemic systemic, List<Drug> drugs) {
        return new PartContent(startBy, intent, List.of(), null, systemic, null, drugs, List.of());
    }

    /** An operation or a brace; without a procedure only before it is signed. */
    public static PartContent of(@Nullable LocalDate startBy, List<PartLevel> levels, @Nullable Surgery surgery) {
        return new PartContent(startBy, null, levels, null, null, surgery, List.of(), List.of());
    }

    /** Supportive care. */
    public static PartContent supportive(@Nullable LocalDate startBy, List<Drug> steroid, List<CareLine> care) {
        return new PartContent(startBy, null, List.of(), null, null, null, steroid, care);
    }

    /** The levels of that purpose. */
    public List<SpinalRange> ranges(LevelPurpose purpose) {
        return levels.stream()
                .filter(level -> level.purpose() == purpose)
                .map(PartLevel::range)
                .toList();
    }
}
