package org.spineboard.biopsy.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.BiopsyState;

/**
 * A biopsy as people see it.
 *
 * @param indication code of the picklist that says why tissue is needed
 * @param procedure how it was taken; null until it was
 * @param backDated whether it was taken before it was asked for here
 * @param adequacy what the report in force says; null until there is one
 */
public record BiopsyRow(
        UUID id,
        int version,
        BiopsyState state,
        String indication,
        @Nullable String question,
        Instant requestedAt,
        String requestedBy,
        @Nullable Procedure procedure,
        boolean backDated,
        @Nullable Instant receivedAt,
        @Nullable Adequacy adequacy,
        @Nullable String cancelReason)
        implements Serializable {}
