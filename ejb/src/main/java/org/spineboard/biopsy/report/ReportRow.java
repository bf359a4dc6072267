package org.spineboard.biopsy.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.Decalcification;
import org.spineboard.biopsy.code.CodeRow;
import org.spineboard.shared.security.Signature;

/**
 * A signed report.
 *
 * @param version 1, then one more for each addendum
 * @param reason why it was added to; null for version 1
 */
public record ReportRow(
        UUID id,
        UUID biopsy,
        int version,
        @Nullable String reason,
        Instant reportedAt,
        Adequacy adequacy,
        @Nullable CodeRow topography,
        @Nullable CodeRow morphology,
        @Nullable String receptors,
        @Nullable String molecular,
        Decalcification decalcification,
        String conclusion,
        Signature signed)
        implements Serializable {}
