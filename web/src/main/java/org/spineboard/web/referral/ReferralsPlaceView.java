package org.spineboard.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.web.frame.Words;

/** Which of the two pages of {@code /referrals} an address means: the list, or one referral by its case number. */
@Named("referralsPlace")
@RequestScoped
public class ReferralsPlaceView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    public String getPage() {
        return number == null ? "list" : "status";
    }

    /** Title of the tab; it begins with the case number and never holds a name. */
    public String getTitle() {
        return number == null
                ? Words.of("referral.list.title")
                : CaseAddress.parse(number) + " " + Words.of("referral.own.title");
    }
}
