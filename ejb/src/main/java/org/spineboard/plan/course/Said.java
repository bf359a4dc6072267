package org.spineboard.plan.course;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded of a talk about a plan.
 *
 * @param reason code of the picklist {@code PLAN_DECLINED}; null when the patient agrees
 * @param talkedBy who talked with the patient
 */
public record Said(
        boolean agrees, @Nullable String reason, @Nullable String words, String talkedBy, Instant talkedAt)
        implements Serializable {}
