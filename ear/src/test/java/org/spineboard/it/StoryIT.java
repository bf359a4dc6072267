package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.spineboard.audit.AuditReading;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.AnswerItems;
import org.spineboard.casefile.triage.AskBack;
import org.spineboard.casefile.triage.AskedItem;
import org.spineboard.casefile.triage.CaseAnswers;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.worklist.CaseSearch;
import org.spineboard.casefile.worklist.Worklist;
import org.spineboard.casefile.worklist.WorklistFilter;
import org.spineboard.casefile.worklist.WorklistQuery;
import org.spineboard.referral.draft.DraftView;
import org.spineboard.referral.draft.ReferralDesk;
import org.spineboard.referral.draft.SaveStep;
import org.spineboard.referral.draft.SendReferral;
import org.spineboard.referral.draft.Sent;
import org.spineboard.referral.reading.ReferralReading;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** A patient's way from the first question to the work-up, by the services the pages use, and the trail it leaves. */
@InServer
class StoryIT {
    private static final PageRequest TOP = new PageRequest(0, 50);

    @Inject
    ReferralDesk desk;

    @Inject
    ReferralReading referrals;

    @Inject
    TriageInbox inbox;

    @Inject
    CaseAnswers answers;

    @Inject
    CaseRecord cases;

    @Inject
    Worklist worklist;

    @Inject
    CaseSearch search;

    @Inject
    AuditReading audit;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As referrer = As.somebody(Role.REFERRER, As.NORTHFIELD);
    private final As coordinator = As.somebody(Role.COORDINATOR, As.REGIONAL_CENTRE);
    private final As surgeon = As.somebody(Role.SPINE_SURGEON, As.REGIONAL_CENTRE);
    private final As radiologist = As.somebody(Role.RADIOLOGIST, As.REGIONAL_CENTRE);
    private final As chair = As.somebody(Role.CHAIR, As.REGIONAL_CENTRE);
    private final As stranger = As.somebody(Role.REFERRER, As.ST_ANNES);
    private final String familyName = Invented.familyName();

    @Test
    void thirtyActsLeaveThirtyEntries() throws SQLException {
        Sent sent = referAnEmergency();
        CaseNumber number = sent.caseNumber();
        askAndAnswer(number);
        acceptTwice(number);
        readAsClinicians(number);
        beRefused(number);

        assertThat(trail()).containsExactly(expected());
        assertThat(trail()).hasSize(30);
    }

    /** 8 acts. */
    private Sent referAnEmergency() {
        DraftView begun = referrer.get(desk::start);
        DraftView signs = save(begun, Written.weakLegs());
        assertThat(signs.track()).isEqualTo(Track.EMERGENCY);
        assertThat(signs.suspectedAt()).isNotNull();
        DraftView complete = save(signs, Written.theRest(familyName));
        referrer.get(() -> desk.open(complete.id()));
        assertThat(referrer.get(() -> desk.check(complete.id())).isSendable()).isTrue();
        SendReferral order = new SendReferral(complete.id(), complete.version());
        Sent sent = referrer.get(() -> desk.send(order));
        assertThat(referrer.get(() -> desk.send(order))).as("sent again").isEqualTo(sent);
        assertThat(referrer.get(() -> desk.myReferrals(TOP))
                        .sent()
                        .rows()
                        .get(0)
                        .caseNumber())
                .isEqualTo(sent.caseNumber());
        return sent;
    }

    /** 6 acts. */
    private void askAndAnswer(CaseNumber number) {
        assertThat(coordinator.get(inbox::waiting)).anyMatch(row -> row.number().equals(number));
        int version = coordinator.get(() -> inbox.look(number)).row().version();
        AskBack question = new AskBack(
                number,
                List.of(new AskedItem("Report of the MRI", OwedBy.referrersOf(As.NORTHFIELD), null)),
                "When is the MRI?",
                version);
        TriageDecision asked = coordinator.get(() -> inbox.askBack(question));
        assertThat(asked.status()).isEqualTo(CaseStatus.AWAITING_INFO);
        List<OpenItemRow> owed = referrer.get(() -> cases.ownStatus(number)).owed();
        TriageDecision answered = referrer.get(() -> answers.answer(new AnswerItems(
                number,
                "This afternoon.",
                owed.stream().map(OpenItemRow::id).collect(Collectors.toSet()),
                asked.version())));
        assertThat(answered.status()).isEqualTo(CaseStatus.TRIAGE);
        referrer.get(() -> cases.ownStatus(number));
    }

    /** 4 acts. */
    private void acceptTwice(CaseNumber number) {
        int version = coordinator.get(() -> inbox.look(number)).row().version();
        TriageDecision accepted =
                coordinator.get(() -> inbox.accept(new AcceptCase(number, Urgency.EMERGENCY, version)));
        assertThat(accepted.status()).isIn(CaseStatus.WORKUP, CaseStatus.READY);
        TriageDecision back = coordinator.get(() -> inbox.undo(number));
        assertThat(back.status()).isEqualTo(CaseStatus.TRIAGE);
        coordinator.get(() -> inbox.accept(new AcceptCase(number, Urgency.EMERGENCY, back.version())));
    }

    /** 6 acts. */
    private void readAsClinicians(CaseNumber number) {
        assertThat(surgeon.get(() -> search.search(familyName))).hasSize(1);
        surgeon.get(() -> cases.overview(number));
        surgeon.get(() -> cases.timeline(number, TOP));
        surgeon.get(() -> referrals.ofCase(number));
        surgeon.get(() -> worklist.rows(new WorklistQuery(WorklistFilter.everything(), List.of(), TOP)));
        assertThat(chair.get(() -> audit.ofCase(number, TOP)).total()).isPositive();
    }

    /** 6 acts. */
    private void beRefused(CaseNumber number) {
        AcceptCase order = new AcceptCase(number, Urgency.URGENT, 1);
        refused(() -> radiologist.get(() -> inbox.accept(order)));
        refused(() -> radiologist.get(inbox::waiting));
        refused(() -> radiologist.get(() -> audit.ofCase(number, TOP)));
        refused(() -> referrer.get(() -> cases.overview(number)));
        assertThatThrownBy(() -> stranger.get(() -> cases.ownStatus(number))).isNotNull();
        assertThat(stranger.get(() -> search.search(familyName))).isEmpty();
    }

    private static String[] expected() {
        return new String[] {
            "REFERRER REFERRAL_DRAFT DONE",
            "REFERRER REFERRAL_DRAFT DONE",
            "REFERRER REFERRAL_DRAFT DONE",
            "REFERRER REFERRAL_DRAFT DONE",
            "REFERRER REFERRAL_DRAFT DONE",
            "REFERRER REFERRAL_SEND DONE",
            "REFERRER REFERRAL_SEND DONE",
            "REFERRER REFERRAL_READ DONE",
            "COORDINATOR TRIAGE_READ DONE",
            "COORDINATOR TRIAGE_READ DONE",
            "COORDINATOR CASE_ASK_BACK DONE",
            "REFERRER REFERRAL_READ DONE",
            "REFERRER REFERRAL_ANSWER DONE",
            "REFERRER REFERRAL_READ DONE",
            "COORDINATOR TRIAGE_READ DONE",
            "COORDINATOR CASE_ACCEPT DONE",
            "COORDINATOR CASE_UNDO DONE",
            "COORDINATOR CASE_ACCEPT DONE",
            "SPINE_SURGEON SEARCH DONE",
            "SPINE_SURGEON CASE_READ DONE",
            "SPINE_SURGEON CASE_READ DONE",
            "SPINE_SURGEON CASE_READ DONE",
            "SPINE_SURGEON WORKLIST_READ DONE",
            "CHAIR AUDIT_READ DONE",
            "RADIOLOGIST CASE_ACCEPT shared.act.notAllowed",
            "RADIOLOGIST TRIAGE_READ shared.act.notAllowed",
            "RADIOLOGIST AUDIT_READ shared.act.notAllowed",
            "REFERRER CASE_READ shared.act.notAllowed",
            "REFERRER REFERRAL_READ casefile.notFound",
            "REFERRER SEARCH DONE"
        };
    }

    private DraftView save(DraftView draft, Map<String, String> typed) {
        return referrer.get(() -> desk.saveStep(new SaveStep(draft.id(), draft.version(), typed)));
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(NotAllowed.class);
    }

    private List<String> trail() throws SQLException {
        String subjects = Set.of(referrer, coordinator, surgeon, radiologist, chair, stranger).stream()
                .map(person -> "'" + person.caller().subject() + "'")
                .collect(Collectors.joining(","));
        return new Sql(owner)
                .column("select actor_roles || ' ' || action || ' ' || outcome from audit_entry where actor_subject in"
                        + " ("
                        + subjects + ") order by id");
    }
}
