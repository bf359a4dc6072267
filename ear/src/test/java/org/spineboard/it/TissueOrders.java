package org.spineboard.it;

import java.time.Instant;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.Decalcification;
import org.spineboard.biopsy.Guidance;
import org.spineboard.biopsy.Laterality;
import org.spineboard.biopsy.Route;
import org.spineboard.biopsy.order.Procedure;
import org.spineboard.biopsy.report.Findings;
import org.spineboard.spine.SpinalLevel;

/** How tissue is taken in tests, and what is found in it. */
final class TissueOrders {
    private TissueOrders() {}

    static Procedure taken(Instant at, int gauge) {
        return new Procedure(
                at,
                SpinalLevel.T8,
                SpinalLevel.T9,
                Laterality.LEFT,
                Route.TRANSPEDICULAR,
                Guidance.CT,
                gauge,
                3,
                15,
                true,
                false,
                null);
    }

    static Findings diagnosis() {
        return new Findings(
                Adequacy.DIAGNOSTIC,
                "C34.9",
                "8140/6",
                "TTF-1 positive",
                "",
                Decalcification.NO,
                "Metastasis of an adenocarcinoma",
                null);
    }
}
