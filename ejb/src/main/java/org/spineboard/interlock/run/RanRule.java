package org.spineboard.interlock.run;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.Step;
import org.spineboard.shared.security.Signature;

/**
 * A rule that ran.
 *
 * @param run what all rules asked at the same moment have in common
 * @param passed whether the step was taken
 * @param reason code of the reason for going on; null when nothing stood against it, or the step was not taken
 * @param signature whose step it was
 */
public record RanRule(
        UUID run,
        Step step,
        Judged judged,
        boolean passed,
        @Nullable String reason,
        @Nullable String words,
        Signature signature)
        implements Serializable {}
