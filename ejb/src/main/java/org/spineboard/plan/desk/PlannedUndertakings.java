package org.spineboard.plan.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.fact.UndertakingSource;
import org.spineboard.plan.part.PartRow;
import org.spineboard.shared.CaseNumber;

/** What the signed plan of a case is about to do, for trying rules out. */
@ApplicationScoped
class PlannedUndertakings implements UndertakingSource {
    @Inject
    PlanBook book;

    @Override
    public List<Undertaking> of(CaseNumber number) {
        CasePlan plan = book.read(number);
        return plan.parts().stream()
                .filter(part -> part.state().isToBeTreated())
                .flatMap(part -> part.latest().map(PartRow::content).filter(Objects::nonNull).stream()
                        .map(content -> PlanUndertaking.of(plan, part.modality(), content)))
                .toList();
    }
}
