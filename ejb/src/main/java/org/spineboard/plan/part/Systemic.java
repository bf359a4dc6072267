package org.spineboard.plan.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Treatment of the whole body.
 *
 * @param line from 1 for metastatic disease; 0 before or after an operation for cure
 * @param cycles planned cycles; null until progression
 * @param holds when it pauses around surgery or radiation; null when nothing was said
 */
@Embeddable
public record Systemic(
        @Column(name = "regimen") String regimen,
        @Column(name = "treatment_line") Integer line,
        @Column(name = "cycles") @Nullable Integer cycles,
        @Column(name = "holds") @Nullable String holds)
        implements Serializable {}
