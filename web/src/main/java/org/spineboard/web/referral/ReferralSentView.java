package org.spineboard.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.reading.OwnReferralStatus;
import org.spineboard.referral.KeptReferral;
import org.spineboard.referral.reading.ReferralReading;

/** Backs {@code referral/sent.xhtml}: the receipt, which can be opened and printed again at any time. */
@Named("referralSent")
@RequestScoped
public class ReferralSentView {
    @Inject
    CaseRecord cases;

    @Inject
    ReferralReading referrals;

    @Inject
    @Param(name = "case")
    @Nullable
    String number;

    private @Nullable OwnReferralStatus status;
    private List<NextStep> steps = List.of();
    private List<String> owed = List.of();

    @PostConstruct
    void load() {
        OwnReferralStatus own = cases.ownStatus(CaseAddress.parse(number));
        KeptReferral kept = referrals.read(own.referral()).referral();
        status = own;
        steps = NextStep.of(kept.track(), kept.sentAt(), kept.suspicion().at());
        owed = own.owed().stream().map(ReferralWords::owed).toList();
    }

    public @Nullable OwnReferralStatus getStatus() {
        return status;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public boolean isEmergency() {
        return status != null && status.track() == Track.EMERGENCY;
    }

    public List<NextStep> getSteps() {
        return steps;
    }

    public List<String> getOwed() {
        return owed;
    }
}
