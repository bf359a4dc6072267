package org.spineboard.referral.intake;

import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.PlacerOrder;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.shared.time.ClinicalTime;

/**
 * A referral as another system sends it.
 *
 * @param order the number under which the sender will send it again if unsure
 * @param authoredOn when it was written; for an emergency this is when the neurology was recognised
 * @param requester who wrote it, in words
 */
public record IncomingReferral(
        PlacerOrder order,
        @Nullable ClinicalTime authoredOn,
        @Nullable String requester,
        Demographics person,
        ReferralForm form) {
    /** Names and clinical text stay out of logs. */
    @Override
    public String toString() {
        return "IncomingReferral";
    }
}
