package org.spineboard.referral.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.access.Organisations;
import org.spineboard.patient.PatientBanner;
import org.spineboard.patient.PatientIndex;
import org.spineboard.patient.PatientList;
import org.spineboard.referral.KeptReferral;
import org.spineboard.referral.PlacerOrder;
import org.spineboard.referral.ReferralBook;
import org.spineboard.referral.ReferralNotFound;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** Reading referrals that were sent: the caller's organisation's own, or those sent to its centre. */
@Stateless
public class ReferralReading {
    @Inject
    ReferralBook book;

    @Inject
    PatientIndex patients;

    @Inject
    Organisations organisations;

    @Inject
    CurrentUser user;

    @Act(Action.REFERRAL_READ)
    public SentReferral read(ReferralId id) {
        return sent(book.find(id).orElseThrow(ReferralNotFound::new));
    }

    /** The referral a case began with, as whoever reads the case needs it. */
    @Act(Action.CASE_READ)
    public SentReferral ofCase(CaseNumber caseNumber) {
        return sent(book.find(caseNumber).orElseThrow(ReferralNotFound::new));
    }

    /** The referral that the caller's organisation sent under this order number; none or one. */
    @Act(Action.REFERRAL_READ)
    public SentReferrals byPlacer(PlacerOrder order) {
        return sent(book.find(user.caller().organisation(), order).stream().toList());
    }

    /** A patient's referrals, latest first. */
    @Act(Action.REFERRAL_READ)
    public SentReferrals ofPatient(PatientId patient) {
        return sent(book.ofPatient(patient));
    }

    @Act(Action.REFERRAL_READ)
    public PatientBanner patient(PatientId id) {
        return patients.get(id);
    }

    /** Patients with this identifier; an empty system stands for any. */
    @Act(Action.REFERRAL_READ)
    public PatientList patientsByIdentifier(String system, String value) {
        return new PatientList(patients.byIdentifier(system, value));
    }

    private SentReferrals sent(List<KeptReferral> referrals) {
        return new SentReferrals(referrals.stream().map(this::sent).toList());
    }

    private SentReferral sent(KeptReferral referral) {
        return new SentReferral(
                referral,
                patients.get(referral.patient()),
                organisations.nameOf(referral.referring()),
                FactsOfReferral.of(referral.form()));
    }
}
