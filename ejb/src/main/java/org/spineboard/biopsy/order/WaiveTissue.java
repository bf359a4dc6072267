package org.spineboard.biopsy.order;

import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Decide that no tissue is needed.
 *
 * @param reason an entry of the picklist {@code BIOPSY_WAIVER_REASON} in force
 * @param words why, for this patient; must not be empty
 */
public record WaiveTissue(CaseNumber number, String reason, String words) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
