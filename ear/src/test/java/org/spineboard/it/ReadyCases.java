package org.spineboard.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.biopsy.order.WaiveTissue;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.intake.IncomingReferral;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;

/** Brings cases as far as the board. */
@ApplicationScoped
public class ReadyCases {
    @Inject
    ReferralIntake intake;

    @Inject
    TriageInbox inbox;

    @Inject
    SettledCases settled;

    @Inject
    TissueDesk tissue;

    @Inject
    CaseRecord cases;

    private final As integration = As.role(Role.INTEGRATION);
    private final As coordinator = As.role(Role.COORDINATOR);
    private final As surgeon = As.role(Role.SPINE_SURGEON);

    /** A new elective case that was accepted. */
    public CaseNumber accepted() {
        return accepted(Invented.elective(Invented.person()));
    }

    /** A new case of that referral that was accepted. */
    public CaseNumber accepted(IncomingReferral referral) {
        CaseNumber number = integration.get(() -> intake.take(referral)).caseNumber();
        int version = coordinator.get(() -> inbox.look(number)).row().version();
        coordinator.get(() -> inbox.accept(new AcceptCase(number, Urgency.SOON, version)));
        return number;
    }

    /** A new elective case that lacks nothing any more. */
    public CaseNumber next() {
        return next(Invented.person());
    }

    /** The same about this person. */
    CaseNumber next(Demographics person) {
        return ready(accepted(Invented.elective(person)), "HISTOLOGY_KNOWN");
    }

    /** The case, which lacks nothing any more; tissue was done without for this reason. */
    public CaseNumber ready(CaseNumber number, String reason) {
        surgeon.get(() -> tissue.waive(new WaiveTissue(number, reason, "Not wanted here")));
        settled.drop(
                number,
                coordinator.get(() -> cases.overview(number)).items().stream()
                        .filter(item -> item.state() == ItemState.OPEN)
                        .map(OpenItemRow::id)
                        .collect(Collectors.toSet()));
        return number;
    }
}
