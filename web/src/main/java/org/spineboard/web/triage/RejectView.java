package org.spineboard.web.triage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.StaffMember;
import org.spineboard.access.own.FormKey;
import org.spineboard.casefile.triage.RejectCase;
import org.spineboard.casefile.triage.TriageChoices;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.triage.TriageRow;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the page that stands between the coordinator and a refusal. */
@Named("reject")
@ViewScoped
public class RejectView implements Serializable {
    private static final String REASON = "reject.reason";
    private static final String CLINICIAN = "reject.clinician";
    private static final String ADVICE = "reject.advice";

    @Inject
    TriageInbox inbox;

    @Inject
    TriageChoices choices;

    @Inject
    TriageView triage;

    @Inject
    DecisionView desk;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private List<PicklistEntry> reasons = List.of();
    private List<StaffMember> clinicians = List.of();
    private @Nullable String reason;
    private @Nullable String clinician;
    private @Nullable String advice;

    @PostConstruct
    void load() {
        reasons = choices.rejectionReasons();
        clinicians = choices.clinicians();
        draft.open(new FormKey(triage.row().number(), "triage/reject"));
        reason = draft.text(REASON);
        clinician = draft.text(CLINICIAN);
        advice = draft.text(ADVICE);
    }

    /** Keeps what was typed until it is sent. */
    public void save() {
        draft.keep(Map.of(REASON, said(reason), CLINICIAN, said(clinician), ADVICE, said(advice)));
    }

    /** Refuses the referral with the advice. */
    public void send() throws IOException {
        require("reason", reason);
        require("clinician", clinician);
        require("advice", advice);
        if (reason != null && clinician != null && advice != null) {
            TriageRow row = triage.row();
            TriageDecision decision =
                    inbox.reject(new RejectCase(row.number(), reason, advice, clinician, row.version()));
            draft.sent();
            desk.decided(decision);
        }
    }

    private void require(String field, @Nullable String value) {
        if (value == null) {
            fieldErrors.add(field, "triage.reject.missing." + field);
        }
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    public OwnDraft getDraft() {
        return draft;
    }

    public List<PicklistEntry> getReasons() {
        return reasons;
    }

    public List<StaffMember> getClinicians() {
        return clinicians;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getClinician() {
        return clinician;
    }

    public void setClinician(@Nullable String clinician) {
        this.clinician = clinician;
    }

    public @Nullable String getAdvice() {
        return advice;
    }

    public void setAdvice(@Nullable String advice) {
        this.advice = advice;
    }
}
