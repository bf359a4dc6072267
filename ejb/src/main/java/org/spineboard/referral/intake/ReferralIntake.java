package org.spineboard.referral.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Submission;
import org.spineboard.platform.SiteZone;
import org.spineboard.referral.FormJson;
import org.spineboard.referral.KeptReferral;
import org.spineboard.referral.NewReferral;
import org.spineboard.referral.NewReferral.Suspicion;
import org.spineboard.referral.ReferralBook;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.Sender;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.time.ClinicalTime;

/** The door for other systems. The same order from the same hospital is taken once, however often it is sent. */
@Stateless
public class ReferralIntake {
    @Inject
    ReferralBook book;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    @Inject
    SiteZone zone;

    /** Takes the referral, or answers again what was answered when it came first. All of it or nothing. */
    @Act(Action.REFERRAL_INTAKE)
    public Taken take(IncomingReferral incoming) {
        OrganisationCode sender = user.caller().organisation();
        String fingerprint = FormJson.fingerprint(incoming);
        book.queueFor("order:" + sender + ":" + incoming.order().system() + ":"
                + incoming.order().number());
        Optional<KeptReferral> before = book.find(sender, incoming.order());
        if (before.isPresent()) {
            KeptReferral first = before.get();
            return taken(first, true, !first.fingerprint().equals(fingerprint));
        }
        KeptReferral kept = book.take(new NewReferral(
                sender,
                incoming.person(),
                withRequester(incoming.form(), incoming.requester()),
                suspicion(incoming.authoredOn()),
                Submission.INTERFACE,
                incoming.order(),
                null,
                fingerprint));
        return taken(kept, false, false);
    }

    /**
     * An order written in the future was written now; one that does not say when, or only the day, counts from the
     * earliest moment it can mean, roughly.
     */
    private Suspicion suspicion(@Nullable ClinicalTime authoredOn) {
        Instant now = clock.instant();
        Optional<Instant> stated = Optional.ofNullable(authoredOn).flatMap(time -> time.earliest(zone.id()));
        boolean exact = authoredOn != null && authoredOn.instant() != null && !authoredOn.approximate();
        return stated.filter(at -> !at.isAfter(now))
                .map(at -> new Suspicion(at, !exact))
                .orElse(new Suspicion(now, true));
    }

    private static ReferralForm withRequester(ReferralForm form, @Nullable String requester) {
        Sender sender = form.sender();
        if (requester == null || sender.nameAndRole() != null) {
            return form;
        }
        return form.with(new Sender(requester, sender.ringBack(), sender.consultant(), sender.othersToTell()));
    }

    private static Taken taken(KeptReferral kept, boolean replay, boolean changed) {
        return new Taken(kept.id(), kept.patient(), kept.caseNumber(), kept.track(), kept.sentAt(), replay, changed);
    }
}
