package org.spineboard.biopsy.report;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.TissueStanding;
import org.spineboard.biopsy.order.WaiverRow;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * What a case has of tissue, the latest first.
 *
 * @param open whether tissue can be asked for and waived: the case is taken on and has not ended
 * @param owed whether the work-up waits for it, as it does again after a return, whatever there is from before
 */
public record TissueRecord(
        CasePlace place,
        boolean open,
        boolean owed,
        TissueStanding standing,
        List<BiopsyRow> biopsies,
        List<WaiverRow> waivers,
        List<ReportRow> reports)
        implements Concerning, Serializable {
    /** The reports on a biopsy, the one in force first. */
    public List<ReportRow> reportsOn(UUID biopsy) {
        return reports.stream().filter(report -> report.biopsy().equals(biopsy)).toList();
    }

    @Override
    public Set<Subject> subjects() {
        return place.subjects();
    }
}
