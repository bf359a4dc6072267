package org.spineboard.opinion.review;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Urgency;
import org.spineboard.opinion.noms.Noms;

/**
 * What an opinion says.
 *
 * @param recommendation an entry of the picklist {@code OPINION_RECOMMENDATION}
 * @param rationale why
 * @param reason why it takes the place of an earlier one; null for the first
 */
public record OpinionText(
        Noms noms,
        String recommendation,
        Urgency urgency,
        String rationale,
        @Nullable String reason) implements Serializable {}
