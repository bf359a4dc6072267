package org.spineboard.casefile.course;

import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Bring a decided case back to the board.
 *
 * @param reason an entry of the picklist {@code RETURN_REASON}
 * @param question what the board is asked now; must not be empty
 * @param version the version of the case the person saw
 */
public record ReturnCase(CaseNumber number, String reason, String question, int version) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
