package org.spineboard.plan.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.spineboard.board.decision.DecisionBook;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.Modality;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.fact.FactSource;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.course.CourseBook;
import org.spineboard.plan.part.Drug;
import org.spineboard.plan.part.PartBook;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.PartRow;
import org.spineboard.plan.part.Radiation;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Term;
import org.spineboard.spine.LevelText;
import org.spineboard.spine.SpinalRange;

/** What the plans of a case say that interlocks rest on: what is to begin when, how long a steroid goes on, what was irradiated. */
@ApplicationScoped
class PlanFacts implements FactSource {
    private static final String PLACE = "plan";

    @Inject
    PlanBook book;

    @Inject
    DecisionBook decisions;

    @Inject
    PartBook parts;

    @Inject
    CourseBook courses;

    @Inject
    SiteZone zone;

    @Override
    public List<Fact> of(CaseNumber number) {
        List<Fact> facts = new ArrayList<>();
        book.read(number).parts().forEach(part -> planned(part, facts));
        decisions.of(number).stream().skip(1).forEach(decision -> irradiated(decision, facts));
        return facts;
    }

    private void planned(PlannedPart part, List<Fact> facts) {
        if (part.modality() == Modality.STABILISATION) {
            part.latest()
                    .filter(PartRow::isLeftOut)
                    .ifPresent(row -> facts.add(new Fact.SurgeonSaid(
                            LocalDate.ofInstant(row.signature().at(), zone.id()), PLACE)));
        }
        PartContent content = part.latest().map(PartRow::content).orElse(null);
        if (content == null) {
            return;
        }
        LocalDate start = part.startedOn() == null ? content.startBy() : part.startedOn();
        boolean hurts = part.modality() == Modality.RADIATION || part.modality() == Modality.STABILISATION;
        if (hurts && start != null) {
            facts.add(new Fact.PlannedStart(new Term("plan.modality." + part.modality()), start, PLACE));
        }
        if (part.modality() == Modality.SUPPORTIVE) {
            content.drugs().stream().filter(drug -> drug.stopOn() != null).forEach(drug -> facts.add(ends(drug)));
        }
    }

    private static Fact ends(Drug drug) {
        return new Fact.SteroidEnds(drug.drug(), Objects.requireNonNull(drug.stopOn()), PLACE);
    }

    /** What an earlier plan of this case irradiated. */
    private void irradiated(DecisionRow decision, List<Fact> facts) {
        PlannedPart part = PlannedPart.of(Modality.RADIATION, decision, parts.of(decision), courses.course(decision));
        PartContent content = part.latest().map(PartRow::content).orElse(null);
        LocalDate began = part.startedOn();
        if (content == null || began == null) {
            return;
        }
        Radiation said = Objects.requireNonNull(content.radiation());
        List<SpinalRange> ranges = content.ranges(LevelPurpose.TARGET);
        facts.add(
                new Fact.EarlierRadiation(ranges, LevelText.of(ranges), said.doseGy(), said.fractions(), began, PLACE));
    }
}
