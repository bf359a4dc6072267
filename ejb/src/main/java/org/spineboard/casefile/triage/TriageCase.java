package org.spineboard.casefile.triage;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.pathway.ClockReading;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * One referral looked at for triage: the row of the inbox, every clock and every item still open. What the referral
 * says is read from the referral itself.
 */
public record TriageCase(TriageRow row, List<ClockReading> clocks, List<OpenItemRow> items)
        implements Concerning, Serializable {
    public TriageCase {
        clocks = List.copyOf(clocks);
        items = List.copyOf(items);
    }

    @Override
    public Set<Subject> subjects() {
        return row.subjects();
    }
}
