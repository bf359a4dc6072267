package org.spineboard.biopsy.order;

import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Ask for tissue.
 *
 * @param indication an entry of the picklist {@code BIOPSY_INDICATION} in force
 * @param question what the pathologist is to find out, and where to take it; may be empty
 */
public record AskBiopsy(CaseNumber number, String indication, String question) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
