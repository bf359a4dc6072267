package org.spineboard.opinion.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.fact.FactSource;
import org.spineboard.opinion.Specialty;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.CaseNumber;

/** Whether a surgeon has signed an opinion; not what it says. */
@ApplicationScoped
class OpinionFacts implements FactSource {
    @Inject
    OpinionBook book;

    @Inject
    SiteZone zone;

    @Override
    public List<Fact> of(CaseNumber number) {
        return book
                .latest(number, Specialty.SPINE_SURGERY)
                .<Fact>map(
                        opinion -> new Fact.SurgeonSaid(LocalDate.ofInstant(opinion.signedAt(), zone.id()), "opinions"))
                .stream()
                .toList();
    }
}
