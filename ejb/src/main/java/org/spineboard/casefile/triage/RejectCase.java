package org.spineboard.casefile.triage;

import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Refuse the referral, with advice.
 *
 * @param reasonCode an entry of the picklist {@code REJECTION_REASON} in force
 * @param advice what the referrer should do instead; must not be empty
 * @param clinician user name of the centre's clinician who answers for the refusal
 * @param version the version of the case the person saw
 */
public record RejectCase(CaseNumber number, String reasonCode, String advice, String clinician, int version)
        implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
