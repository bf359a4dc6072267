package org.spineboard.appraisal.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.Status;

/**
 * A result that was kept.
 *
 * @param version of the table it was made by
 * @param lesion empty when it is about the patient
 * @param total absent where it was a range
 * @param at when it was worked out
 */
public record KeptResult(
        String key,
        String version,
        Optional<UUID> lesion,
        Status status,
        @Nullable String total,
        @Nullable String lowest,
        @Nullable String highest,
        List<String> categories,
        Instant at) {
    public KeptResult {
        categories = List.copyOf(categories);
    }
}
