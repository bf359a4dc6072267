package org.spineboard.it;

import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Urgency;
import org.spineboard.opinion.noms.Axis;
import org.spineboard.opinion.noms.Mechanical;
import org.spineboard.opinion.noms.Neurologic;
import org.spineboard.opinion.noms.Noms;
import org.spineboard.opinion.noms.Oncologic;
import org.spineboard.opinion.noms.Systemic;
import org.spineboard.opinion.review.OpinionText;

/** Whole opinions, as specialists would sign them. */
final class OpinionOrders {
    private OpinionOrders() {}

    static OpinionText text(String recommendation, String words, @Nullable String reason) {
        Noms noms = new Noms(
                new Axis<>(Neurologic.LOW_GRADE, ""),
                new Axis<>(Oncologic.RADIORESISTANT, ""),
                new Axis<>(Mechanical.UNSTABLE, words),
                new Axis<>(Systemic.FIT_FOR_SURGERY, ""));
        return new OpinionText(noms, recommendation, Urgency.SOON, words, reason);
    }
}
