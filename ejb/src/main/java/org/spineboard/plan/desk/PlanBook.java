package org.spineboard.plan.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.spineboard.board.decision.DecisionBook;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.plan.PlanTime;
import org.spineboard.plan.course.CourseBook;
import org.spineboard.plan.part.PartBook;
import org.spineboard.plan.part.PartTerms;
import org.spineboard.platform.SiteZone;
import org.spineboard.referral.ReferralBook;
import org.spineboard.shared.CaseNumber;

/** Lays the plan of a case out from what is kept of it. */
@ApplicationScoped
class PlanBook {
    @Inject
    CaseLedger ledger;

    @Inject
    DecisionBook decisions;

    @Inject
    PartBook parts;

    @Inject
    CourseBook courses;

    @Inject
    ReferralBook referrals;

    @Inject
    SiteZone zone;

    CasePlan read(CaseNumber number) {
        CasePlace place = ledger.place(number);
        return decisions.latest(number).map(decision -> read(place, decision)).orElseGet(() -> nothing(place));
    }

    /** The plan of a case that is to be treated or is being treated; without parts for one that stands elsewhere. */
    CasePlan ahead(CaseNumber number) {
        CasePlace place = ledger.place(number);
        return PlanTime.isOpen(place.status()) ? read(number) : nothing(place);
    }

    private static CasePlan nothing(CasePlace place) {
        return new CasePlan(place, null, List.of(), List.of(), List.of(), null);
    }

    private CasePlan read(CasePlace place, DecisionRow decision) {
        return new CasePlan(
                place,
                decision,
                parts.of(decision),
                courses.course(decision),
                courses.answers(decision),
                terms(decision));
    }

    private PartTerms terms(DecisionRow decision) {
        LocalDate decidedOn = LocalDate.ofInstant(decision.signature().at(), zone.id());
        return new PartTerms(
                decidedOn,
                referrals
                        .find(decision.number())
                        .map(referral -> referral.form().disease().primary())
                        .orElse(null));
    }
}
