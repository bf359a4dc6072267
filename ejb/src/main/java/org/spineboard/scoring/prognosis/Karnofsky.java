package org.spineboard.scoring.prognosis;

import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.table.Bands;

/** General condition by Karnofsky performance status in per cent: poor below 50, moderate 50–70, good from 80 on. */
final class Karnofsky {
    /** The input's name. */
    static final String INPUT = "kps";

    private static final int LOWEST = 10;
    private static final int HIGHEST = 100;
    private static final int STEP = 10;

    private Karnofsky() {}

    /** 10, 20 … 100: poor 0, moderate 1, good 2 points. */
    static Bands condition() {
        return Bands.of(Amount.whole(INPUT, LOWEST, HIGHEST).inStepsOf(STEP).in("%"))
                .from("10", 0, "poor general condition, KPS 10–40")
                .from("50", 1, "moderate general condition, KPS 50–70")
                .from("80", 2, "good general condition, KPS 80–100");
    }
}
