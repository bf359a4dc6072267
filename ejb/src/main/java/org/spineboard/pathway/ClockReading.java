package org.spineboard.pathway;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock of one case, read at one moment.
 *
 * @param rule the rule's key, which also names its label
 * @param ruleVersion the version of the rule that was in force when the clock started
 * @param stopped when it was met or ended
 * @param left time until due in the hours the rule counts; negative once overdue, and at the stop for a stopped clock
 * @param fractionLeft what is left of the limit, 1 at the start, 0 at the due time and after
 */
public record ClockReading(
        String rule,
        int ruleVersion,
        Hours hours,
        Instant started,
        Instant due,
        @Nullable Instant stopped,
        ClockState state,
        ClockLevel level,
        Duration left,
        double fractionLeft)
        implements Serializable {
    /** Whether it still waits for something. */
    public boolean isOpen() {
        return state == ClockState.RUNNING || state == ClockState.OVERDUE;
    }

    /** Whether it was not met by its due time. */
    public boolean isBreached() {
        return state == ClockState.OVERDUE || (state == ClockState.MET && left.isNegative());
    }
}
