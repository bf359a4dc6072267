package org.spineboard.followup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.finding.Walking;

/** What became of walking. */
public enum WalkingChange {
    KEPT,
    REGAINED,
    LOST,
    /** Did not walk before and does not now. */
    NOT_REGAINED;

    /** From the referral to now; empty when one of the two is not known. */
    public static Optional<WalkingChange> of(@Nullable Walking before, @Nullable Ambulation now) {
        if (before == null || before == Walking.NOT_ASSESSED || now == null) {
            return Optional.empty();
        }
        boolean walked = before != Walking.CANNOT;
        if (walked) {
            return Optional.of(now.isWalking() ? KEPT : LOST);
        }
        return Optional.of(now.isWalking() ? REGAINED : NOT_REGAINED);
    }
}
