package org.spineboard.spinerecord.treatment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.spineboard.spinerecord.CordStructure;

/**
 * What a course of radiotherapy gave.
 *
 * @param total in Gy
 * @param fractions null when nobody knows how many
 * @param cord the highest dose to the cord, in Gy; null when nobody knows
 * @param structure what that was measured in
 */
@Embeddable
public record Dose(
        @Column(name = "dose_gy") BigDecimal total,
        @Column(name = "fractions") @Nullable Integer fractions,
        @Column(name = "cord_dose_gy") @Nullable BigDecimal cord,

        @Enumerated(EnumType.STRING) @Column(name = "cord_structure") @Nullable
        CordStructure structure)
        implements Serializable {
    /** A course of which the dose to the cord is not known. */
    public static Dose of(BigDecimal total, @Nullable Integer fractions) {
        return new Dose(total, fractions, null, null);
    }
}
