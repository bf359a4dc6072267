package org.spineboard.plan.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What is irradiated how.
 *
 * @param technique code of the picklist {@code RADIATION_TECHNIQUE}
 * @param earlier earlier dose to these levels, in words; "none" is a word
 */
@Embeddable
public record Radiation(
        @Column(name = "technique") String technique,
        @Column(name = "dose_gy") BigDecimal doseGy,
        @Column(name = "fractions") Integer fractions,
        @Column(name = "earlier_dose") String earlier)
        implements Serializable {}
