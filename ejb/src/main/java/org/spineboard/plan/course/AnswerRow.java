package org.spineboard.plan.course;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Signature;

/**
 * What the patient said to a plan.
 *
 * @param edition how many versions of parts the plan had then; the answer holds for that plan only
 * @param reason code of the picklist {@code PLAN_DECLINED}; null when the patient agrees
 */
public record AnswerRow(
        UUID id,
        int edition,
        boolean agrees,
        @Nullable String reason,
        @Nullable String words,
        String talkedBy,
        Instant talkedAt,
        Signature signature)
        implements Serializable {}
