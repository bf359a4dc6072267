package org.spineboard.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.spineboard.access.StaffMember;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.AskBack;
import org.spineboard.casefile.triage.AskedItem;
import org.spineboard.casefile.triage.RejectCase;
import org.spineboard.casefile.triage.TriageChoices;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.triage.TriageRow;
import org.spineboard.demo.Demonstration.Answered;
import org.spineboard.shared.CaseNumber;

/** Answers a told case as its coordinator did. */
@ApplicationScoped
class ToldTriage {
    @Inject
    TriageInbox inbox;

    @Inject
    TriageChoices choices;

    TriageDecision answer(CaseNumber number, Answered answered) {
        TriageRow row = inbox.look(number).row();
        return switch (answered.answer()) {
            case ACCEPT ->
                inbox.accept(new AcceptCase(number, Objects.requireNonNull(answered.urgency()), row.version()));
            case ASK_BACK -> inbox.askBack(askBack(row, answered));
            case REJECT -> inbox.reject(reject(row, answered));
        };
    }

    private static AskBack askBack(TriageRow row, Answered answered) {
        List<AskedItem> items = Objects.requireNonNull(answered.items()).stream()
                .map(item -> new AskedItem(item, OwedBy.referrersOf(row.referring()), null))
                .toList();
        return new AskBack(row.number(), items, Objects.requireNonNull(answered.text()), row.version());
    }

    private RejectCase reject(TriageRow row, Answered answered) {
        StaffMember clinician = choices.clinicians().get(0);
        String reason = choices.rejectionReasons().get(0).code();
        return new RejectCase(
                row.number(), reason, Objects.requireNonNull(answered.advice()), clinician.username(), row.version());
    }
}
