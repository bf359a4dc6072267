package org.spineboard.web.triage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.triage.TriageCase;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.triage.TriageRow;
import org.spineboard.referral.reading.ReferralReading;
import org.spineboard.referral.reading.SentReferral;
import org.spineboard.shared.CaseNumber;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.ReferralFacts;

/** Backs {@code triage.xhtml}: the referral that is read, the first of the list unless the address names one. */
@Named("triage")
@ViewScoped
public class TriageView implements Serializable {
    @Inject
    TriageInbox inbox;

    @Inject
    ReferralReading referrals;

    @Inject
    InboxView list;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String path;

    private TriagePart part = TriagePart.READ;
    private @Nullable TriageCase open;
    private @Nullable SentReferral sent;
    private List<ReferralFacts.Group> groups = List.of();

    @PostConstruct
    void load() {
        part = TriagePart.at(path);
        if (number != null) {
            read(CaseAddress.number(number));
        } else if (!list.getRows().isEmpty()) {
            read(list.getRows().get(0).number());
        }
    }

    /** Reads the referral again and leaves alone what was chosen and typed. */
    public void reload() {
        read(row().number());
    }

    private void read(CaseNumber wanted) {
        open = inbox.look(wanted);
        sent = referrals.ofCase(wanted);
        groups = ReferralFacts.of(sent);
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

    public @Nullable SentReferral getSent() {
        return sent;
    }

    /** What the referral says, by section. */
    public List<ReferralFacts.Group> getGroups() {
        return groups;
    }

    /** What the page is for; a referral that was decided on can only be read. */
    public TriagePart getPart() {
        return isUndecided() ? part : TriagePart.READ;
    }

    public boolean isEmergency() {
        return row().track() == Track.EMERGENCY;
    }

    /** Whether it can still be decided on. */
    public boolean isUndecided() {
        return row().status().isBeforeAcceptance();
    }

    /** Whether the address names the referral, so that it is what the person wants to read. */
    public boolean isNamed() {
        return number != null;
    }
}
