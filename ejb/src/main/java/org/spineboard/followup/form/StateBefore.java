package org.spineboard.followup.form;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.KeptReferral;
import org.spineboard.referral.finding.Walking;

/** How the patient was before treatment, as far as the referral says; null where it does not. */
public record StateBefore(
        Instant at,
        @Nullable Integer pain,
        @Nullable Walking walking,
        @Nullable Integer ecog) implements Serializable {
    static StateBefore of(KeptReferral referral) {
        return new StateBefore(
                referral.sentAt(),
                referral.form().fitness().pain().score(),
                referral.form().neurology().walking(),
                referral.form().fitness().ecog());
    }
}
