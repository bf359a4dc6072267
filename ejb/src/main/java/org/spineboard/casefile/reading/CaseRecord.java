package org.spineboard.casefile.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.Organisations;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.casefile.ledger.CaseState;
import org.spineboard.casefile.worklist.CaseLines;
import org.spineboard.pathway.ClockRules;
import org.spineboard.patient.PatientIndex;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** Reading a case. */
@Stateless
public class CaseRecord {
    @Inject
    CaseLedger ledger;

    @Inject
    CaseLines lines;

    @Inject
    PatientIndex patients;

    @Inject
    Organisations organisations;

    @Inject
    ClockRules rules;

    @Inject
    InstantSource clock;

    /** The case at a glance. */
    @Act(Action.CASE_READ)
    public CaseOverview overview(CaseNumber number) {
        CaseState state = ledger.read(number);
        return new CaseOverview(
                patients.get(state.patient()),
                CaseOverview.Standing.of(state, organisations.nameOf(state.referring())),
                rules.book().read(state.milestones(), clock.instant()),
                state.items(),
                blockers(state),
                continuedBy(state),
                ledger.undoableUntil(number, Move.ACCEPT).orElse(null));
    }

    /** What happened to it, latest first. */
    @Act(Action.CASE_READ)
    public Timeline timeline(CaseNumber number, PageRequest page) {
        CaseState state = ledger.read(number);
        List<TimelineEntry> entries = state.history().stream()
                .sorted(Comparator.comparing(TimelineEntry::occurredAt)
                        .thenComparing(TimelineEntry::step)
                        .reversed())
                .skip(page.first())
                .limit(page.size())
                .toList();
        return new Timeline(number, state.patient(), entries, state.history().size());
    }

    /** What a referrer may know of a case of their own organisation. */
    @Act(Action.REFERRAL_READ)
    public OwnReferralStatus ownStatus(CaseNumber number) {
        CaseState state = ledger.read(number);
        return OwnReferralStatus.of(state, patients.get(state.patient()));
    }

    /** The same for several referrals; those without a case the caller may know of are left out. */
    @Act(Action.REFERRAL_READ)
    public List<OwnReferralStatus> ownStatuses(List<ReferralId> referrals) {
        return ledger.readOf(referrals).stream()
                .map(state -> OwnReferralStatus.of(state, patients.get(state.patient())))
                .toList();
    }

    /** The emergencies that are not over, most pressing first. */
    @Act(Action.WORKLIST_READ)
    public List<RunningEmergency> runningEmergencies() {
        return lines.emergencies().stream().map(RunningEmergency::of).toList();
    }

    private @Nullable CaseNumber continuedBy(CaseState state) {
        return state.status().isEnd()
                ? ledger.continuedBy(state.number(), state.patient()).orElse(null)
                : null;
    }

    private List<Blocker> blockers(CaseState state) {
        boolean matters = state.status().isBeforeAcceptance()
                || state.status() == CaseStatus.WORKUP
                || state.status() == CaseStatus.READY;
        return matters ? ledger.blockers(state.number()) : List.of();
    }
}
