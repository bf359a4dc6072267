package org.spineboard.biopsy.order;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Tissue was taken.
 *
 * @param backDated whether the person says that it was taken before it was asked for here
 * @param version the version of the biopsy the person saw
 */
public record TakeBiopsy(CaseNumber number, UUID biopsy, Procedure procedure, boolean backDated, int version)
        implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
