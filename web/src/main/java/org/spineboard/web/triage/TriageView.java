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
import org.omnifaces.cdi.Param;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.TriageCase;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.triage.TriageRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.web.frame.FieldErrors;

/** Backs {@code triage.xhtml}: the referral that is being decided on. */
@Named("triage")
@ViewScoped
public class TriageView implements Serializable {
    @Inject
    TriageInbox inbox;

    @Inject
    InboxList list;

    @Inject
    RecentDecision recent;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    FacesContext faces;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private @Nullable TriageCase open;
    private @Nullable Urgency urgency;

    @PostConstruct
    void load() {
        if (number != null) {
            open = inbox.look(new CaseNumber(number));
        } else if (!list.getRows().isEmpty()) {
            open = inbox.look(list.getRows().get(0).number());
        }
    }

    /** Reads the referral again and leaves alone what was chosen and typed. */
    public void reload() {
        open = inbox.look(row().number());
    }

    /** Accepts the referral in the class that was chosen. */
    public void accept() throws IOException {
        if (isEmergency()) {
            accept(Urgency.EMERGENCY);
        } else if (urgency == null) {
            fieldErrors.add("urgency", "triage.urgency.missing");
        } else {
            accept(urgency);
        }
    }

    private void accept(Urgency as) throws IOException {
        TriageRow row = row();
        decided(inbox.accept(new AcceptCase(row.number(), as, row.version())));
    }

    /** Takes the last decision back and shows its referral again. */
    public void undo() throws IOException {
        CaseNumber last = recent.getNumber();
        if (last != null) {
            recent.forget();
            inbox.undo(last);
            faces.getExternalContext().redirect("/triage/" + last);
        }
    }

    /** Says the decision and leads to the next referral. */
    void decided(TriageDecision decision) throws IOException {
        recent.remember(decision);
        CaseNumber next = list.after(decision.number());
        faces.getExternalContext().redirect(next == null ? "/triage" : "/triage/" + next);
    }

    TriageRow row() {
        if (open == null) {
            throw new IllegalStateException("No referral is open");
        }
        return open.row();
    }

    public @Nullable TriageCase getOpen() {
        return open;
    }

    public boolean isEmergency() {
        return row().track() == Track.EMERGENCY;
    }

    /** Whether the address names the referral, so that it is what the person wants to read. */
    public boolean isNamed() {
        return number != null;
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
