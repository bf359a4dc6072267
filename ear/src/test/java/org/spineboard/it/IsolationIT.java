package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.biopsy.report.PathologyDesk;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.worklist.CaseSearch;
import org.spineboard.casefile.worklist.Worklist;
import org.spineboard.casefile.worklist.WorklistFilter;
import org.spineboard.casefile.worklist.WorklistQuery;
import org.spineboard.document.Documents;
import org.spineboard.followup.form.FollowUpReading;
import org.spineboard.imaging.report.Reports;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.referral.draft.ReferralDesk;
import org.spineboard.referral.intake.IncomingReferral;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.referral.intake.Taken;
import org.spineboard.referral.reading.ReferralReading;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.security.Role;
import org.spineboard.spinerecord.state.SpineRecord;

/** A patient of one hospital does not exist for another, by whatever door it asks. */
@InServer
class IsolationIT {
    private static final PageRequest TOP = new PageRequest(0, 200);

    @Inject
    ReferralIntake intake;

    @Inject
    ReferralReading referrals;

    @Inject
    ReferralDesk desk;

    @Inject
    CaseRecord cases;

    @Inject
    TriageInbox inbox;

    @Inject
    Reports imaging;

    @Inject
    SpineRecord spine;

    @Inject
    Documents documents;

    @Inject
    Worklist worklist;

    @Inject
    CaseSearch search;

    @Inject
    PathologyDesk pathology;

    @Inject
    PlanReading plans;

    @Inject
    FollowUpReading followUps;

    private final String familyName = Invented.familyName();
    private IncomingReferral sent;
    private Taken taken;

    @BeforeEach
    void referSomebodyFromNorthfield() {
        sent = Invented.elective(Invented.person(familyName));
        taken = As.role(Role.INTEGRATION, As.NORTHFIELD).get(() -> intake.take(sent));
    }

    @Test
    void ownSidesSeeThePatient() {
        assertThat(sightingsBy(As.role(Role.COORDINATOR, As.REGIONAL_CENTRE)))
                .contains("case", "tissue", "plan", "follow-up", "imaging", "spine", "documents", "inbox", "worklist");
        assertThat(sightingsBy(As.role(Role.REFERRER, As.NORTHFIELD))).contains("referral", "status", "own list");
    }

    @Test
    void anotherHospitalFindsNothing() {
        assertThat(sightingsBy(As.role(Role.REFERRER, As.ST_ANNES))).isEmpty();
    }

    @Test
    void anotherCentreFindsNothing() {
        assertThat(sightingsBy(As.role(Role.COORDINATOR, As.COASTAL_CENTRE))).isEmpty();
        assertThat(sightingsBy(As.role(Role.SPINE_SURGEON, As.COASTAL_CENTRE))).isEmpty();
    }

    @Test
    void aForeignCaseIsRefusedAsOneThatNeverWas() {
        As stranger = As.role(Role.COORDINATOR, As.COASTAL_CENTRE);

        assertThatThrownBy(() -> stranger.get(() -> cases.overview(taken.caseNumber())))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void theSameOrderNumberOfAnotherHospitalIsAnotherReferral() {
        Taken other = As.role(Role.INTEGRATION, As.ST_ANNES).get(() -> intake.take(sent));

        assertThat(other.replay()).isFalse();
        assertThat(other.caseNumber()).isNotEqualTo(taken.caseNumber());
    }

    private void lookAtRecords(List<String> doors, As person) {
        look(doors, "tissue", () -> person.run(() -> pathology.read(taken.caseNumber())));
        look(doors, "plan", () -> person.run(() -> plans.of(taken.caseNumber())));
        look(doors, "follow-up", () -> person.run(() -> followUps.of(taken.caseNumber())));
        look(doors, "imaging", () -> person.run(() -> imaging.read(taken.caseNumber())));
        look(doors, "spine", () -> person.run(() -> spine.now(taken.caseNumber())));
        look(doors, "documents", () -> person.run(() -> documents.list(taken.caseNumber())));
    }

    /** Every door at which this person meets the patient. */
    private List<String> sightingsBy(As person) {
        List<String> doors = new ArrayList<>();
        look(doors, "case", () -> person.run(() -> cases.overview(taken.caseNumber())));
        look(doors, "status", () -> person.run(() -> cases.ownStatus(taken.caseNumber())));
        look(doors, "timeline", () -> person.run(() -> cases.timeline(taken.caseNumber(), TOP)));
        lookAtRecords(doors, person);
        look(doors, "referral", () -> person.run(() -> referrals.read(taken.referral())));
        look(doors, "referral of case", () -> person.run(() -> referrals.ofCase(taken.caseNumber())));
        look(doors, "patient", () -> person.run(() -> referrals.patient(taken.patient())));
        look(
                doors,
                "inbox",
                () -> require(person.get(() ->
                        inbox.waiting().stream().anyMatch(row -> row.number().equals(taken.caseNumber())))));
        look(doors, "triage", () -> person.run(() -> inbox.look(taken.caseNumber())));
        look(
                doors,
                "worklist",
                () -> require(person.get(
                        () -> worklist.rows(everythingNamed(familyName)).total() > 0)));
        look(doors, "count", () -> require(person.get(() -> worklist.count(named(familyName)) > 0)));
        look(
                doors,
                "search",
                () -> require(!person.get(() -> search.search(familyName)).isEmpty()));
        look(
                doors,
                "own list",
                () -> require(person.get(() -> desk.myReferrals(TOP).sent().rows().stream()
                        .anyMatch(row -> row.caseNumber().equals(taken.caseNumber())))));
        look(
                doors,
                "order number",
                () -> require(person.get(
                        () -> !referrals.byPlacer(sent.order()).subjects().isEmpty())));
        return doors;
    }

    private static void look(List<String> doors, String door, Runnable looking) {
        try {
            looking.run();
            doors.add(door);
        } catch (DomainException | NothingThere closed) {
            // This door is closed to the person, or leads to an empty room.
        }
    }

    private static void require(boolean there) {
        if (!there) {
            throw new NothingThere();
        }
    }

    private static WorklistQuery everythingNamed(String name) {
        return new WorklistQuery(named(name), List.of(), TOP);
    }

    private static WorklistFilter named(String name) {
        WorklistFilter all = WorklistFilter.everything();
        return new WorklistFilter(
                all.statuses(),
                all.tracks(),
                all.urgencies(),
                all.referrers(),
                all.owner(),
                all.missing(),
                all.clock(),
                name);
    }

    private static final class NothingThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
