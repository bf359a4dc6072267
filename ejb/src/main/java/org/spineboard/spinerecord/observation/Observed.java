package org.spineboard.spinerecord.observation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Signature;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Stated;

/**
 * A row of the record: something observed, or the taking back of it.
 *
 * @param number the case it was said in
 * @param lesion null when it is about the patient
 * @param said what was said; null of a row that takes back
 * @param takesBack the observation this row takes back
 * @param signature who says so, and when it was written down
 */
public record Observed(
        UUID id,
        CaseNumber number,
        @Nullable LesionPlace lesion,
        Aspect aspect,
        @Nullable Stated said,
        Seen seen,
        @Nullable UUID takesBack,
        Signature signature) {
    /** What was said; only of a row that takes nothing back. */
    public Stated stated() {
        return Objects.requireNonNull(said);
    }

    /** When it was seen. */
    public Instant observedAt() {
        return seen.at();
    }
}
