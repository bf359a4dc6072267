package org.spineboard.casefile.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.OpenCase;
import org.spineboard.casefile.Submission;
import org.spineboard.shared.CaseNumber;

/** What a case was born with and keeps: whose it is, who sent it, what it is about. */
@Embeddable
record Origin(
        @Column(name = "patient_id") UUID patient,
        @Column(name = "referral_id") UUID referral,
        @Column(name = "centre") String centre,
        @Column(name = "referring_organisation") String referring,

        @Enumerated(EnumType.STRING) @Column(name = "submission")
        Submission submission,

        @Column(name = "submitted_at") Instant submittedAt,
        @Column(name = "suspected_at") Instant suspectedAt,
        @Column(name = "suspected_at_approximate") boolean suspectedAtApproximate,
        @Column(name = "primary_key") @Nullable String primaryKey,
        @Column(name = "headline") String headline,
        @Column(name = "possible_duplicate") boolean possibleDuplicate,
        @Column(name = "continues") @Nullable String continues) {

    static Origin of(OpenCase order, @Nullable CaseNumber earlier, Instant now) {
        return new Origin(
                order.patient().value(),
                order.referral().value(),
                order.centre().value(),
                order.referring().value(),
                order.how(),
                now,
                order.suspectedAt(),
                order.suspectedAtApproximate(),
                order.primaryKey(),
                order.headline(),
                order.possibleDuplicate(),
                earlier == null ? null : earlier.value());
    }
}
