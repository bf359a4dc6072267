package org.spineboard.web.triage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.triage.TriageRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.web.frame.FieldErrors;

/** The decision bar: accepting in one act, and taking the last acceptance back. */
@Named("triageDesk")
@ViewScoped
public class DecisionView implements Serializable {
    @Inject
    TriageInbox inbox;

    @Inject
    TriageView triage;

    @Inject
    InboxView list;

    @Inject
    RecentDecisionView recent;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    FacesContext faces;

    private @Nullable Urgency urgency;
    private boolean justDecided;

    @PostConstruct
    void load() {
        justDecided = recent.take();
    }

    /** Accepts the referral in the class that was chosen; an emergency needs no choice. */
    public void accept() throws IOException {
        Urgency as = triage.isEmergency() ? Urgency.EMERGENCY : urgency;
        if (as == null) {
            fieldErrors.add("urgency", "triage.urgency.missing");
            return;
        }
        TriageRow row = triage.row();
        decided(inbox.accept(new AcceptCase(row.number(), as, row.version())));
    }

    /** Takes the last decision back and shows its referral again. */
    public void undo() throws IOException {
        CaseNumber last = recent.getNumber();
        if (last != null) {
            inbox.undo(last);
            recent.forget();
            faces.getExternalContext().redirect("/triage/" + last);
        }
    }

    /** Says the decision and leads to the next referral. */
    void decided(TriageDecision decision) throws IOException {
        recent.remember(decision);
        CaseNumber next = list.after(decision.number());
        faces.getExternalContext().redirect(next == null ? "/triage" : "/triage/" + next);
    }

    /** Whether this page follows a decision and is to say so. */
    public boolean isJustDecided() {
        return justDecided;
    }

    /** The classes of the elective track. */
    public List<Urgency> getUrgencies() {
        return List.of(Urgency.URGENT, Urgency.SOON, Urgency.ROUTINE);
    }

    public @Nullable Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(@Nullable Urgency urgency) {
        this.urgency = urgency;
    }
}
