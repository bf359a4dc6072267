package org.spineboard.pathway;

import java.time.Duration;
import java.time.Instant;

/**
 * One version of a clock's rule.
 *
 * @param soonPercent at this share of the limit left, or less, the clock shows as soon
 * @param urgentPercent likewise as urgent
 */
record ClockTerms(
        String key,
        int version,
        Milestone start,
        Milestone stop,
        Hours hours,
        Duration limit,
        int soonPercent,
        int urgentPercent,
        Instant validFrom) {
    ClockTerms {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("A clock's limit is longer than nothing");
        }
        if (start == stop) {
            throw new IllegalArgumentException("A clock is stopped by something else than what starts it");
        }
    }

    /** Whether this milestone ends the clock without its being met. */
    boolean isEndedBy(Milestone milestone) {
        boolean emergency = start == Milestone.EMERGENCY_RECEIVED || start == Milestone.EMERGENCY_SUSPECTED;
        return milestone == Milestone.CASE_ENDED || (emergency && milestone == Milestone.STOOD_DOWN);
    }

    ClockLevel level(double fractionLeft) {
        if (fractionLeft <= 0) {
            return ClockLevel.BREACHED;
        }
        if (fractionLeft * 100 <= urgentPercent) {
            return ClockLevel.URGENT;
        }
        return fractionLeft * 100 <= soonPercent ? ClockLevel.SOON : ClockLevel.ROUTINE;
    }
}
