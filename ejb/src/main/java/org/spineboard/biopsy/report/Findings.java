package org.spineboard.biopsy.report;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.Decalcification;

/**
 * What a pathologist says about a biopsy.
 *
 * @param topography code of the primary site; null when nothing is diagnosed
 * @param morphology code of the tumour; null when nothing is diagnosed
 * @param receptors receptors and immunohistochemistry, in words; may be empty
 * @param molecular molecular state, in words; may be empty
 * @param reportedAt when the report was made, if earlier than its signing here; null for now
 */
public record Findings(
        Adequacy adequacy,
        @Nullable String topography,
        @Nullable String morphology,
        String receptors,
        String molecular,
        Decalcification decalcification,
        String conclusion,
        @Nullable Instant reportedAt)
        implements Serializable {}
