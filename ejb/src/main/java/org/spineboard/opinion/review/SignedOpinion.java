package org.spineboard.opinion.review;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.opinion.Specialty;

/**
 * A signed opinion as far as the reader may read it.
 *
 * @param version from 1; a later one takes the place of an earlier one
 * @param own whether the reader signed it
 * @param text null when the reader may not read it
 */
public record SignedOpinion(
        Specialty specialty,
        int version,
        String signedBy,
        Instant signedAt,
        boolean own,
        @Nullable OpinionText text) implements Serializable {}
