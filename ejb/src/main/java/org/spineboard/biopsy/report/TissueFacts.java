package org.spineboard.biopsy.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.biopsy.order.OrderBook;
import org.spineboard.biopsy.order.TissueStanding;
import org.spineboard.biopsy.order.WaiverRow;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.fact.FactSource;
import org.spineboard.shared.CaseNumber;

/** How a case stands with tissue, for the interlocks. */
@ApplicationScoped
class TissueFacts implements FactSource {
    private static final String PLACE = "tissue";

    @Inject
    OrderBook orders;

    @Override
    public List<Fact> of(CaseNumber number) {
        List<WaiverRow> waivers = orders.waivers(number);
        TissueStanding standing = TissueStanding.of(orders.biopsies(number), waivers);
        String waiver = standing == TissueStanding.WAIVED ? waivers.get(0).reason() : null;
        return List.of(new Fact.Tissue(standing == TissueStanding.FOUND, waiver, PLACE));
    }
}
