package org.spineboard.appraisal.dose;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spineboard.spine.SpinalRange;

/**
 * A course of radiotherapy, given or planned.
 *
 * @param at the levels irradiated
 * @param total prescribed, in Gy
 * @param fractions null when nobody knows
 * @param cord the highest dose to cord or thecal sac, in Gy; null when nobody knows
 * @param day the last day of a course given, the first of one planned; null when nobody knows
 * @param isStereotactic whether the prescription says nothing about the cord
 */
public record Course(
        SpinalRange at,
        BigDecimal total,
        @Nullable Integer fractions,
        @Nullable BigDecimal cord,
        @Nullable LocalDate day,
        boolean isPlanned,
        boolean isStereotactic) {
    /** What the cord got at most: as measured, or of a conventional field all of it; null when nobody knows. */
    public @Nullable BigDecimal toTheCord() {
        if (cord != null) {
            return cord;
        }
        return isStereotactic ? null : total;
    }
}
