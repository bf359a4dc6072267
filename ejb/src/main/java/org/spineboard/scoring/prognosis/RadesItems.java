package org.spineboard.scoring.prognosis;

import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.table.Bands;

/** What the two Rades scores of survival ask alike. */
final class RadesItems {
    /** Time in which the motor deficit developed, in whole days; or that there is none. */
    static final String DEFICIT = "motor_deficit_days";

    private static final String NO_DEFICIT = "NO_DEFICIT";

    private RadesItems() {}

    static Bands deficit() {
        return Bands.of(Amount.whole(DEFICIT, 1, Integer.MAX_VALUE).in("days").or(NO_DEFICIT));
    }

    /** Months from the diagnosis of the tumour to compression; 15 belongs to the shorter stretch. */
    static Bands interval(int upTo15, int above15) {
        return Bands.of(Amount.atLeast("interval_months", 0, "months"))
                .from("0", upTo15, "at most 15 months from diagnosis to compression")
                .above("15", above15, "more than 15 months from diagnosis to compression");
    }

    static boolean hasNoDeficit(Answers answers) {
        return answers.is(DEFICIT, NO_DEFICIT);
    }
}
