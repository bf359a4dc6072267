package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.biopsy.order.WaiveTissue;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.casefile.course.ReturnCase;
import org.spineboard.casefile.item.CaseItems;
import org.spineboard.casefile.item.CloseItem;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.CaseOverview;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.followup.form.FollowUpReading;
import org.spineboard.followup.form.PointRow;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.draft.DraftView;
import org.spineboard.referral.draft.ReferralDesk;
import org.spineboard.referral.draft.SaveStep;
import org.spineboard.referral.draft.SendReferral;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** How cases end, come back to the board, and are followed by a new one of the same patient. */
@InServer
class EndingsIT {
    private static final Set<Role> CLINICIANS = EnumSet.of(
            Role.RADIOLOGIST,
            Role.PATHOLOGIST,
            Role.MED_ONCOLOGIST,
            Role.RAD_ONCOLOGIST,
            Role.SPINE_SURGEON,
            Role.PALLIATIVE,
            Role.CNS);

    @Inject
    ReferralIntake intake;

    @Inject
    TriageInbox inbox;

    @Inject
    ReadyCases ready;

    @Inject
    TreatedCases treated;

    @Inject
    CaseTrack track;

    @Inject
    CaseRecord cases;

    @Inject
    CaseItems items;

    @Inject
    TissueDesk tissue;

    @Inject
    FollowUpReading followUps;

    @Inject
    ReferralDesk desk;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final As coordinator = As.somebody(Role.COORDINATOR, As.REGIONAL_CENTRE);
    private final As nurse = As.somebody(Role.CNS, As.REGIONAL_CENTRE);
    private final As referrer = As.somebody(Role.REFERRER, As.NORTHFIELD);

    @Test
    void anEndAsksNobodyForAnythingAnyMore() {
        CaseNumber number = accepted(Invented.person());
        assertThat(open(number)).isNotEmpty();
        assertThat(referrer.get(() -> cases.ownStatus(number)).owed()).isNotEmpty();

        coordinator.get(() -> track.withdraw(number, "The patient wants no treatment", version(number)));

        assertThat(open(number)).isEmpty();
        assertThat(referrer.get(() -> cases.ownStatus(number)).owed()).isEmpty();
        assertThat(overview(number).items()).allMatch(item -> item.state() != ItemState.OPEN);
    }

    @Test
    void aDeathEndsEveryOpenCaseOfThePatient() {
        Demographics person = Invented.person();
        CaseNumber first = accepted(person);
        CaseNumber second = accepted(person);
        LocalDate born = Objects.requireNonNull(person.birthDate());
        assertThatThrownBy(() -> die(first, today.plusDays(2))).isInstanceOf(ChangeRefused.class);
        assertThatThrownBy(() -> die(first, born.minusDays(1))).hasMessage("casefile.death.beforeBirth");

        die(first, today.minusDays(1));

        for (CaseNumber number : List.of(first, second)) {
            assertThat(overview(number).standing().status()).isEqualTo(CaseStatus.DECEASED);
            assertThat(open(number)).isEmpty();
        }
        assertThat(overview(second).patient().diedOn()).isEqualTo(today.minusDays(1));
        assertThatThrownBy(() -> coordinator.get(() -> desk.startAgain(first))).isInstanceOf(ChangeRefused.class);
    }

    @Test
    void aReturnDropsFollowUpAndOwesTheWorkUpAgain() {
        CaseNumber number = ready.next();
        treated.treat(number);
        int seen = version(number);
        assertThatThrownBy(() -> back(nurse, number, "NO_SUCH", "Worse?", seen)).isInstanceOf(ChangeRefused.class);
        assertThatThrownBy(() -> back(nurse, number, "PROGRESSION", " ", seen)).isInstanceOf(ChangeRefused.class);
        assertThatThrownBy(() -> back(nurse, number, "PROGRESSION", "Worse?", seen - 1))
                .isInstanceOf(StaleRecord.class);

        back(nurse, number, "PROGRESSION", "New level T4: treat again?", seen);

        assertThat(overview(number).standing().status()).isEqualTo(CaseStatus.WORKUP);
        assertThat(open(number)).extracting(OpenItemRow::kind).containsOnly(ItemKind.WORK_UP);
        assertThat(open(number))
                .extracting(OpenItemRow::detail)
                .containsExactlyInAnyOrder("MRI_REPORT", "TISSUE", "OPINIONS");
        treated.treat(number);
        assertThat(followUps(number)).containsExactly(2, 2, 1, 1);
        assertThat(open(number).stream().filter(item -> item.kind() == ItemKind.FOLLOW_UP))
                .hasSize(2);
    }

    @Test
    void tissueIsOwedAgainAfterAReturnAndOnlyAClinicianDoesWithout() {
        CaseNumber number = ready.next();
        treated.treat(number);
        back(nurse, number, "PROGRESSION", "New level T4: treat again?", version(number));
        OpenItemRow owed = open(number).stream()
                .filter(item -> item.detail().equals(ItemKind.TISSUE))
                .findFirst()
                .orElseThrow();
        CloseItem byHand = new CloseItem(number, owed.id(), ItemState.DROPPED, "Not wanted", version(number));
        assertThatThrownBy(() -> coordinator.get(() -> items.close(byHand))).hasMessage("casefile.item.needsWaiver");

        WaiveTissue waiver = new WaiveTissue(number, "HISTOLOGY_KNOWN", "As before");
        As.role(Role.SPINE_SURGEON).get(() -> tissue.waive(waiver));

        assertThat(open(number)).extracting(OpenItemRow::detail).containsExactlyInAnyOrder("MRI_REPORT", "OPINIONS");
    }

    @Test
    void aCaseReturnsByItsCliniciansAndAfterTheDecisionOnly() {
        CaseNumber number = ready.next();
        assertThatThrownBy(() -> back(nurse, number, "OTHER", "Again?", version(number)))
                .as("before the decision")
                .isInstanceOf(RuntimeException.class);
        treated.decide(number);
        for (Role role : Role.values()) {
            if (!CLINICIANS.contains(role)) {
                assertThatThrownBy(() -> back(As.role(role), number, "OTHER", "Again?", 0))
                        .as("%s", role)
                        .isInstanceOf(NotAllowed.class);
            }
        }
        assertThatThrownBy(() -> back(As.role(Role.CNS, As.COASTAL_CENTRE), number, "OTHER", "Again?", 0))
                .isInstanceOf(CaseNotFound.class);
        for (Role role : CLINICIANS) {
            back(As.role(role), number, "OTHER", "Again?", version(number));
            assertThat(overview(number).standing().status()).isEqualTo(CaseStatus.WORKUP);
            treated.decide(number);
        }
    }

    @Test
    void aNewSuspicionIsANewCaseAndBothNameEachOther() {
        Demographics person = Invented.person();
        CaseNumber earlier = accepted(person);
        assertThatThrownBy(() -> coordinator.get(() -> desk.startAgain(earlier)))
                .isInstanceOf(ChangeRefused.class);
        coordinator.get(() -> track.withdraw(earlier, "No treatment wanted", version(earlier)));
        assertThatThrownBy(() -> As.role(Role.COORDINATOR, As.COASTAL_CENTRE).get(() -> desk.startAgain(earlier)))
                .isInstanceOf(CaseNotFound.class);

        DraftView begun = coordinator.get(() -> desk.startAgain(earlier));
        assertThat(begun.answers())
                .containsEntry("patient.familyName", person.familyName())
                .containsEntry(
                        "patient.nhsNumber",
                        Objects.requireNonNull(person.nhsNumber()).value());
        Map<String, String> rest = new HashMap<>(Written.theRest(person.familyName()));
        rest.keySet().removeIf(field -> field.startsWith("patient."));
        rest.putAll(Written.noNeurology());
        DraftView saved = coordinator.get(() -> desk.saveStep(new SaveStep(begun.id(), begun.version(), rest)));
        CaseNumber later = coordinator
                .get(() -> desk.send(new SendReferral(saved.id(), saved.version())))
                .caseNumber();

        assertThat(overview(later).standing().continues()).isEqualTo(earlier);
        assertThat(overview(earlier).continuedBy()).isEqualTo(later);
    }

    private CaseNumber accepted(Demographics person) {
        CaseNumber number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective(person)))
                .caseNumber();
        int version = coordinator.get(() -> inbox.open(number)).version();
        coordinator.get(() -> inbox.accept(new AcceptCase(number, Urgency.SOON, version)));
        return number;
    }

    private void back(As person, CaseNumber number, String reason, String question, int version) {
        person.get(() -> track.bringBack(new ReturnCase(number, reason, question, version)));
    }

    private void die(CaseNumber number, LocalDate on) {
        coordinator.get(() -> track.recordDeath(number, on, version(number)));
    }

    private List<Integer> followUps(CaseNumber number) {
        return nurse.get(() -> followUps.of(number)).rows().stream()
                .map(PointRow::round)
                .toList();
    }

    private List<OpenItemRow> open(CaseNumber number) {
        return overview(number).items().stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .toList();
    }

    private CaseOverview overview(CaseNumber number) {
        return coordinator.get(() -> cases.overview(number));
    }

    private int version(CaseNumber number) {
        return overview(number).standing().version();
    }
}
