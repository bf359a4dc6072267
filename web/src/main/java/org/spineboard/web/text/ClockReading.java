package org.spineboard.web.text;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a running clock shows: how much is left, and how loudly to say it. The tone is soon from half of the time on,
 * urgent from the last quarter, breached after the end.
 *
 * @param state LEFT, BREACHED or MET: the end of the message key
 * @param tone the chip's colour
 * @param span the length to show, without sign
 */
public record ClockReading(String state, String tone, String span) {
    private static final int HALF = 2;
    private static final int QUARTER = 4;

    /** Reads the clock at a moment. A clock that was stopped in time is met, one stopped late stays breached. */
    public static ClockReading of(Instant from, Instant due, @Nullable Instant stopped, Instant now) {
        Instant at = stopped == null ? now : stopped;
        Duration left = Duration.between(at, due);
        if (left.isNegative()) {
            return new ClockReading("BREACHED", "breached", Durations.rounded(left));
        }
        if (stopped != null) {
            return new ClockReading("MET", "done", Durations.rounded(Duration.between(from, stopped)));
        }
        return new ClockReading("LEFT", tone(left, Duration.between(from, due)), Durations.rounded(left));
    }

    private static String tone(Duration left, Duration whole) {
        if (left.multipliedBy(QUARTER).compareTo(whole) <= 0) {
            return "urgent";
        }
        return left.multipliedBy(HALF).compareTo(whole) <= 0 ? "soon" : "routine";
    }

    /** Name of the chip's icon. */
    public String glyph() {
        return "done".equals(tone) ? "glyph-tick" : "glyph-hourglass";
    }
}
