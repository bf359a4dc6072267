package org.spineboard.web.interlock;

import java.util.List;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.run.RanRule;

/** A rule that ran at a step, as the page of the plan tells it. */
public record RanLine(RanRule row, List<SaidLine> lines, String reason) {
    /** How its chip looks. */
    public String chip() {
        return row.judged().outcome() == Outcome.CLEAR ? "is-done" : "is-waiting";
    }

    /** What stands before the word on its chip. */
    public String glyph() {
        return row.judged().outcome() == Outcome.CLEAR ? "glyph-tick" : "glyph-dots";
    }
}
