package org.spineboard.followup.form;

import java.util.Set;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Say that the patient is lost to a follow-up.
 *
 * @param reason an entry of the picklist {@code FOLLOW_UP_LOST}
 * @param words what was tried; may be empty
 */
public record LoseFollowUp(CaseNumber number, FollowUpPoint point, String reason, String words) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
