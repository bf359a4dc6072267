package org.spineboard.referral;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Submission;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.shared.OrganisationCode;

/**
 * A referral about to be taken.
 *
 * @param suspicion when the metastasis, or on the emergency track the neurology, was first suspected
 * @param token what makes a repetition known as one: the draft's id, or nothing for an order of another system
 * @param fingerprint of what another system sent, to tell a repetition from a changed order; empty for a form
 */
public record NewReferral(
        OrganisationCode referring,
        Demographics person,
        ReferralForm form,
        Suspicion suspicion,
        Submission how,
        @Nullable PlacerOrder placer,
        @Nullable String token,
        String fingerprint) {

    /** When something was first suspected, and whether that is a rough time. */
    public record Suspicion(Instant at, boolean approximate) implements Serializable {}
}
