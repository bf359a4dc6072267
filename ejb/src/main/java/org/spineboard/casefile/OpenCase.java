package org.spineboard.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;

/**
 * Opens a case for a referral that was just taken.
 *
 * @param suspectedAt when the metastasis, or on the emergency track the neurology, was first suspected: T0
 * @param primaryKey key of the primary cancer in the picklist, null when unknown
 * @param headline one line that says what the case is about, without the patient's name
 */
public record OpenCase(
        PatientId patient,
        ReferralId referral,
        OrganisationCode centre,
        OrganisationCode referring,
        Track track,
        Instant suspectedAt,
        boolean suspectedAtApproximate,
        List<LackingItem> lacking,
        boolean possibleDuplicate,
        @Nullable String primaryKey,
        String headline,
        Submission how) {
    public OpenCase {
        lacking = List.copyOf(lacking);
    }
}
