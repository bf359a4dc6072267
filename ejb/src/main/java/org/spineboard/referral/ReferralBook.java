package org.spineboard.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.spineboard.access.Organisations;
import org.spineboard.casefile.CaseOpening;
import org.spineboard.casefile.LackingItem;
import org.spineboard.casefile.OpenCase;
import org.spineboard.casefile.Track;
import org.spineboard.patient.Admitted;
import org.spineboard.patient.PatientIndex;
import org.spineboard.referral.finding.RedFlagRule;
import org.spineboard.referral.minimum.MinimumDataSet;
import org.spineboard.referral.minimum.MinimumDataSets;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;

/**
 * The book of referrals: takes each in once, together with its patient and its case, and finds them again. Called inside
 * other acts' transactions.
 */
@ApplicationScoped
public class ReferralBook {
    @Inject
    Referrals referrals;

    @Inject
    PatientIndex patients;

    @Inject
    CaseOpening cases;

    @Inject
    CentreAndRules centres;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Waits for anybody who is just sending the same thing, so that a repetition always finds the first. */
    public void queueFor(String what) {
        referrals.queueFor(what);
    }

    /** Takes the referral: finds or makes the patient, opens the case, keeps what was said. */
    public KeptReferral take(NewReferral referral) {
        Instant now = clock.instant();
        Caller sender = user.caller();
        OrganisationCode centre = centres.centreOf(referral.referring());
        Track track = RedFlagRule.trackOf(referral.form().neurology());
        MinimumDataSet minimum = centres.minimumDataSet(now);
        Admitted admitted = patients.admit(referral.person(), centre, referral.referring());
        ReferralId id = ReferralId.next();
        CaseNumber number = cases.open(new OpenCase(
                admitted.patient(),
                id,
                centre,
                referral.referring(),
                track,
                referral.suspicion().at(),
                referral.suspicion().approximate(),
                lacking(minimum, referral, track),
                !admitted.similar().isEmpty(),
                Headline.primaryKey(referral.form()),
                Headline.of(referral.form()),
                referral.how()));
        KeptReferral kept = new KeptReferral(
                id,
                admitted.patient(),
                number,
                centre,
                referral.referring(),
                track,
                now,
                referral.suspicion(),
                sender.subject(),
                sender.displayName(),
                referral.how(),
                referral.placer(),
                referral.fingerprint(),
                minimum.version(),
                referral.form());
        referrals.add(new Referral(kept, referral.token(), FormJson.write(referral.form())));
        return kept;
    }

    /** What this person sent under this token before. */
    public Optional<KeptReferral> sentUnder(String subject, String token) {
        return referrals.byToken(subject, token).map(Referral::kept);
    }

    /** What this hospital's system sent under this order number before. */
    public Optional<KeptReferral> find(OrganisationCode referring, PlacerOrder order) {
        return referrals.byPlacer(referring, order).map(Referral::kept);
    }

    public Optional<KeptReferral> find(ReferralId id) {
        return referrals.find(id).map(Referral::kept);
    }

    /** The referral a case began with. */
    public Optional<KeptReferral> find(CaseNumber caseNumber) {
        return referrals.byCase(caseNumber).map(Referral::kept);
    }

    /** A patient's referrals, latest first. */
    public List<KeptReferral> ofPatient(PatientId patient) {
        return referrals.ofPatient(patient).stream().map(Referral::kept).toList();
    }

    /** What a hospital has sent, latest first. */
    public Page<KeptReferral> sentFrom(OrganisationCode referring, PageRequest request) {
        Page<Referral> page = referrals.sentFrom(referring, request);
        return new Page<>(page.rows().stream().map(Referral::kept).toList(), page.total());
    }

    /** The last referral a person sent. */
    public Optional<KeptReferral> lastBy(String subject) {
        return referrals.lastBy(subject).map(Referral::kept);
    }

    private static List<LackingItem> lacking(MinimumDataSet minimum, NewReferral referral, Track track) {
        return minimum.missing(referral.person(), referral.form(), track).stream()
                .map(missing -> new LackingItem(missing.field(), missing.letters()))
                .toList();
    }

    /** Where a referral goes and by which rules it is measured. */
    @ApplicationScoped
    static class CentreAndRules {
        @Inject
        Organisations organisations;

        @Inject
        MinimumDataSets minimums;

        OrganisationCode centreOf(OrganisationCode referring) {
            return organisations.centreOf(referring);
        }

        MinimumDataSet minimumDataSet(Instant now) {
            return minimums.inForce(now);
        }
    }
}
