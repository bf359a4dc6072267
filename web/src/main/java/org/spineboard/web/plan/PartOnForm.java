package org.spineboard.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.desk.CasePlan;
import org.spineboard.plan.desk.PlannedPart;
import org.spineboard.plan.part.PartTerms;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.text.ClinicalDates;

/**
 * The part that a form is about.
 *
 * @param version the one signed now; 0 before any is
 * @param further whether it is added to what the board recommended
 * @param reasoned whether it says why it is signed
 * @param before what the form begins with
 */
public record PartOnForm(
        Modality modality, int version, boolean further, boolean reasoned, PartTerms terms, Map<String, String> before)
        implements Serializable {
    public PartOnForm {
        before = Map.copyOf(before);
    }

    /** The part of that treatment, when it may be signed as the case stands. */
    static PartOnForm of(CasePlan plan, Modality modality) {
        PartTerms terms = plan.terms();
        if (terms == null || !plan.isChangeable() || plan.part(modality).state().isOver()) {
            throw new NoSuchPage();
        }
        PlannedPart part = plan.part(modality);
        LocalDate startBy = part.startBy();
        Map<String, String> before = part.latest()
                .flatMap(row -> Optional.ofNullable(row.content()))
                .map(PartAnswers::of)
                .orElseGet(() -> startBy == null ? Map.of() : Map.of("startBy", ClinicalDates.weekdayDate(startBy)));
        return new PartOnForm(modality, part.version(), part.isFurther(), part.isSignedWithReason(), terms, before);
    }

    /** The treatment as its addresses name it. */
    public String slug() {
        return PlanPlaceView.slug(modality);
    }

    /** Whether a version of it was signed before. */
    public boolean isSigned() {
        return version > 0;
    }
}
