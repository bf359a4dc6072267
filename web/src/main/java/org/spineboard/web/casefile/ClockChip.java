package org.spineboard.web.casefile;

import java.time.Duration;
import org.spineboard.pathway.ClockLevel;
import org.spineboard.pathway.ClockReading;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.Durations;

/**
 * A clock as its chip shows it.
 *
 * @param tone the chip's colour
 * @param glyph name of the chip's icon
 * @param text how much is left, or what became of the clock
 * @param what what the clock measures
 */
public record ClockChip(String tone, String glyph, String text, String what) {
    /** The chip of a reading; a clock that was met late is told from one that still runs out. */
    public static ClockChip of(ClockReading reading) {
        String what = Words.of("casefile.clock." + reading.rule());
        String span = Durations.duration(wholeMinutes(reading.left()));
        return switch (reading.level()) {
            case ROUTINE, SOON, URGENT ->
                new ClockChip(tone(reading.level()), "glyph-hourglass", Words.of("casefile.clock.left", span), what);
            case BREACHED ->
                reading.isOpen()
                        ? new ClockChip("breached", "glyph-hourglass", Words.of("casefile.clock.overdue", span), what)
                        : new ClockChip("waiting", "glyph-tick", Words.of("casefile.clock.late", span), what);
            case MET ->
                reading.isBreached()
                        ? new ClockChip("waiting", "glyph-tick", Words.of("casefile.clock.late", span), what)
                        : new ClockChip("done", "glyph-tick", Words.of("casefile.clock.met"), what);
            case ENDED -> new ClockChip("waiting", "glyph-dots", Words.of("casefile.clock.ended"), what);
        };
    }

    private static String tone(ClockLevel level) {
        return switch (level) {
            case URGENT -> "urgent";
            case SOON -> "soon";
            case ROUTINE, BREACHED, MET, ENDED -> "routine";
        };
    }

    /** Two units say enough: minutes only while less than a day is left. */
    private static Duration wholeMinutes(Duration left) {
        Duration size = left.abs();
        return size.toDays() > 0 ? Duration.ofHours(size.toHours()) : Duration.ofMinutes(size.toMinutes());
    }
}
