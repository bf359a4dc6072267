package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.casefile.item.CaseItems;
import org.spineboard.casefile.item.CloseItem;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemRefused;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.opinion.Agreement;
import org.spineboard.opinion.OpinionRefused;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.review.AskOpinions;
import org.spineboard.opinion.review.CaseOpinions;
import org.spineboard.opinion.review.DropRequest;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionReading;
import org.spineboard.opinion.review.OpinionText;
import org.spineboard.opinion.review.SignOpinion;
import org.spineboard.opinion.review.SignedOpinion;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** Opinions by their services: who may ask, sign and read, what the case learns of it, and that signed is signed. */
@InServer
class OpinionIT {
    private static final String BECAUSE = "Because of the level.";

    private static final Set<Role> READERS = EnumSet.of(
            Role.COORDINATOR,
            Role.RADIOLOGIST,
            Role.PATHOLOGIST,
            Role.MED_ONCOLOGIST,
            Role.RAD_ONCOLOGIST,
            Role.SPINE_SURGEON,
            Role.PALLIATIVE,
            Role.CHAIR,
            Role.CNS);

    @Inject
    ReferralIntake intake;

    @Inject
    TriageInbox inbox;

    @Inject
    OpinionDesk desk;

    @Inject
    OpinionReading reading;

    @Inject
    CaseRecord cases;

    @Inject
    CaseItems items;

    @Inject
    CaseTrack track;

    @Inject
    Frozen frozen;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As coordinator = As.somebody(Role.COORDINATOR, As.REGIONAL_CENTRE);
    private final As surgeon = As.somebody(Role.SPINE_SURGEON, As.REGIONAL_CENTRE);
    private final As oncologist = As.somebody(Role.RAD_ONCOLOGIST, As.REGIONAL_CENTRE);
    private final As radiologist = As.somebody(Role.RADIOLOGIST, As.REGIONAL_CENTRE);
    private CaseNumber number;

    @BeforeEach
    void acceptACase() {
        number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective()))
                .caseNumber();
        TriageDecision opened = coordinator.get(() -> inbox.open(number));
        coordinator.get(() -> inbox.accept(new AcceptCase(number, Urgency.SOON, opened.version())));
    }

    @Test
    void askingTheThreeSettlesThePartAndOwesEachOne() {
        assertThat(open(ItemKind.WORK_UP)).contains("OPINIONS");

        coordinator.get(() -> desk.askStandard(number));

        assertThat(open(ItemKind.WORK_UP)).doesNotContain("OPINIONS");
        assertThat(open(ItemKind.OPINION)).containsExactlyInAnyOrder("SPINE_SURGERY", "CLINICAL_ONCOLOGY", "RADIOLOGY");
        assertThatThrownBy(() -> ask(Specialty.RADIOLOGY)).isInstanceOf(OpinionRefused.class);
        assertThatThrownBy(() -> coordinator.get(() -> desk.askStandard(number)))
                .isInstanceOf(OpinionRefused.class);
    }

    @Test
    void aRequestIsDoneWithoutForAReasonAndThePartIsOwedAgain() {
        coordinator.get(() -> desk.askStandard(number));
        int version =
                opinions(coordinator).of(Specialty.RADIOLOGY).orElseThrow().version();

        assertThatThrownBy(() -> drop(" ", version)).isInstanceOf(OpinionRefused.class);
        assertThatThrownBy(() -> drop("Seen elsewhere", version + 1)).isInstanceOf(StaleRecord.class);
        drop("Seen elsewhere", version);

        assertThat(open(ItemKind.OPINION)).doesNotContain("RADIOLOGY");
        assertThat(open(ItemKind.WORK_UP)).contains("OPINIONS");
        assertThatThrownBy(() -> sign(radiologist, Specialty.RADIOLOGY, "SRS", 0))
                .isInstanceOf(OpinionRefused.class);
        ask(Specialty.RADIOLOGY);
        assertThat(open(ItemKind.WORK_UP)).doesNotContain("OPINIONS");
    }

    @Test
    void nobodyIsAskedByNameWhoDoesNotSpeakForTheSpecialty() {
        AskOpinions order = new AskOpinions(number, List.of(Specialty.RADIOLOGY), "nobody-of-that-name", "");

        assertThatThrownBy(() -> coordinator.get(() -> desk.ask(order))).isInstanceOf(OpinionRefused.class);
        assertThat(opinions(coordinator).requests()).isEmpty();
    }

    @Test
    void nobodySettlesTheItemByHand() {
        coordinator.get(() -> desk.askStandard(number));
        var overview = coordinator.get(() -> cases.overview(number));
        OpenItemRow item = overview.items().stream()
                .filter(one -> one.kind() == ItemKind.OPINION)
                .findFirst()
                .orElseThrow();

        assertThat(item.blocking()).isFalse();
        CloseItem order = new CloseItem(
                number, item.id(), ItemState.DONE, "Seen", overview.standing().version());
        assertThatThrownBy(() -> coordinator.get(() -> items.close(order))).isInstanceOf(ItemRefused.class);
    }

    @Test
    void aSignedOpinionIsHiddenUntilOnesOwnIsSigned() {
        coordinator.get(() -> desk.askStandard(number));
        sign(surgeon, Specialty.SPINE_SURGERY, "STABILISE_THEN_RT", 0);

        assertThat(seen(surgeon, Specialty.SPINE_SURGERY)).isNotNull();
        for (Role role : READERS) {
            boolean may = role == Role.SPINE_SURGEON;
            assertThat(seen(As.role(role), Specialty.SPINE_SURGERY) != null)
                    .as("%s reads", role)
                    .isEqualTo(may);
        }
        SignedOpinion told = latest(oncologist, Specialty.SPINE_SURGERY);
        assertThat(told.signedBy()).isEqualTo(surgeon.caller().displayName());
        assertThat(told.toString()).doesNotContain("STABILISE_THEN_RT").doesNotContain("Because");
        assertThat(opinions(oncologist).agreement()).isNull();

        sign(oncologist, Specialty.CLINICAL_ONCOLOGY, "STABILISE_THEN_RT", 0);
        assertThat(seen(oncologist, Specialty.SPINE_SURGERY)).isNotNull();
        assertThat(seen(radiologist, Specialty.SPINE_SURGERY)).isNull();
        assertThat(seen(coordinator, Specialty.SPINE_SURGERY)).isNull();

        sign(radiologist, Specialty.RADIOLOGY, "SRS", 0);
        READERS.forEach(
                role -> assertThat(seen(As.role(role), Specialty.SPINE_SURGERY)).isNotNull());
        assertThat(opinions(coordinator).agreement()).isEqualTo(Agreement.PARTLY);
        assertThat(open(ItemKind.OPINION)).isEmpty();
    }

    @Test
    void aPersonWithTwoSpecialtiesReadsOnceBothAreSigned() {
        coordinator.get(() -> desk.askStandard(number));
        As both = oncologist.and(Role.RADIOLOGIST);
        sign(surgeon, Specialty.SPINE_SURGERY, "CEMENT", 0);
        sign(both, Specialty.CLINICAL_ONCOLOGY, "SRS", 0);
        assertThat(seen(both, Specialty.SPINE_SURGERY)).isNull();
        assertThat(seen(both, Specialty.CLINICAL_ONCOLOGY)).isNotNull();

        sign(both, Specialty.RADIOLOGY, "SRS", 0);

        assertThat(seen(both, Specialty.SPINE_SURGERY)).isNotNull();
    }

    @Test
    void anEmergencyAndADiscussionReveal() throws SQLException {
        coordinator.get(() -> desk.askStandard(number));
        sign(surgeon, Specialty.SPINE_SURGERY, "CEMENT", 0);
        assertThat(seen(radiologist, Specialty.SPINE_SURGERY)).isNull();
        become("IN_DISCUSSION");
        assertThat(seen(radiologist, Specialty.SPINE_SURGERY)).isNotNull();
        become("WORKUP");
        assertThat(seen(radiologist, Specialty.SPINE_SURGERY)).isNull();

        surgeon.get(() -> track.escalate(number, "Weak legs since this morning", Instant.now()));

        assertThat(seen(radiologist, Specialty.SPINE_SURGERY)).isNotNull();
    }

    @Test
    void aLaterOpinionTakesThePlaceOfTheEarlierOneBeforeTheDecisionAndWithAReason() throws SQLException {
        coordinator.get(() -> desk.askStandard(number));
        sign(surgeon, Specialty.SPINE_SURGERY, "CEMENT", 0);
        assertThatThrownBy(() -> sign(surgeon, Specialty.SPINE_SURGERY, "SRS", 0))
                .isInstanceOf(StaleRecord.class);
        assertThatThrownBy(() -> surgeon.get(
                        () -> desk.sign(order(Specialty.SPINE_SURGERY, OpinionOrders.text("SRS", BECAUSE, null), 1))))
                .isInstanceOf(OpinionRefused.class);

        sign(surgeon, Specialty.SPINE_SURGERY, "SRS", 1);

        assertThat(latest(surgeon, Specialty.SPINE_SURGERY).version()).isEqualTo(2);
        become("DECIDED");
        assertThatThrownBy(() -> sign(surgeon, Specialty.SPINE_SURGERY, "CEMENT", 2))
                .isInstanceOf(OpinionRefused.class);
        assertThatThrownBy(() -> ask(Specialty.PALLIATIVE_CARE)).isInstanceOf(OpinionRefused.class);
        become("WORKUP");
    }

    @Test
    void everyWrongRoleIsRefused() {
        coordinator.get(() -> desk.askStandard(number));
        int version =
                opinions(coordinator).of(Specialty.RADIOLOGY).orElseThrow().version();
        for (Role role : Role.values()) {
            As person = As.role(role);
            if (!READERS.contains(role)) {
                assertRefused(role, () -> opinions(person));
            }
            if (role != Role.COORDINATOR && !role.isClinician()) {
                assertRefused(role, () -> person.get(() -> desk.askStandard(number)));
            }
            if (role != Role.COORDINATOR) {
                assertRefused(
                        role,
                        () -> person.get(
                                () -> desk.drop(new DropRequest(number, Specialty.RADIOLOGY, "None", version))));
            }
            Arrays.stream(Specialty.values())
                    .filter(specialty -> specialty.role() != role)
                    .forEach(specialty -> assertThatThrownBy(() -> sign(person, specialty, "SRS", 0))
                            .as("%s signs for %s", role, specialty)
                            .isInstanceOfAny(NotAllowed.class, OpinionRefused.class));
        }
    }

    @Test
    void anotherCentreAndTheReferringHospitalFindNothing() {
        coordinator.get(() -> desk.askStandard(number));
        sign(surgeon, Specialty.SPINE_SURGERY, "CEMENT", 0);
        As coastal = As.role(Role.SPINE_SURGEON, As.COASTAL_CENTRE);
        As northfield = As.role(Role.SPINE_SURGEON, As.NORTHFIELD);

        assertThatThrownBy(() -> opinions(coastal)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> sign(coastal, Specialty.SPINE_SURGERY, "SRS", 1))
                .isInstanceOf(CaseNotFound.class);
        assertThat(opinions(northfield).requests()).isEmpty();
        assertThatThrownBy(() -> sign(northfield, Specialty.SPINE_SURGERY, "SRS", 1))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> northfield.get(() -> desk.askStandard(number))).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whatIsSignedCannotBeChangedByAnybody() throws SQLException {
        coordinator.get(() -> desk.askStandard(number));
        sign(surgeon, Specialty.SPINE_SURGERY, "CEMENT", 0);
        frozen.assertRefused(
                "update opinion set rationale = 'Another' where case_number = '" + number + "'",
                "delete from opinion where case_number = '" + number + "'",
                "truncate opinion");
        assertThat(new Sql(owner).column("select rationale from opinion where case_number = ?", number.value()))
                .containsExactly(BECAUSE);
    }

    @Test
    void everyActLeavesItsEntryAndItsEvent() throws SQLException {
        coordinator.get(() -> desk.askStandard(number));
        sign(surgeon, Specialty.SPINE_SURGERY, "CEMENT", 0);
        opinions(surgeon);

        assertThat(new Sql(owner)
                        .column(
                                "select action || ' ' || outcome from audit_entry where actor_subject = ? order by id",
                                surgeon.caller().subject()))
                .containsExactly("OPINION_SIGN DONE", "OPINION_READ DONE");
        assertThat(new Sql(owner)
                        .column(
                                "select topic || ' ' || said from case_event where case_number = ? and topic is not null"
                                        + " order by step",
                                number.value()))
                .containsExactly(
                        "OPINION_REQUESTED SPINE_SURGERY",
                        "OPINION_REQUESTED CLINICAL_ONCOLOGY",
                        "OPINION_REQUESTED RADIOLOGY",
                        "OPINION_SIGNED SPINE_SURGERY");
    }

    private void ask(Specialty specialty) {
        coordinator.get(() -> desk.ask(new AskOpinions(number, List.of(specialty), null, "")));
    }

    private void drop(String reason, int version) {
        coordinator.get(() -> desk.drop(new DropRequest(number, Specialty.RADIOLOGY, reason, version)));
    }

    private void sign(As person, Specialty specialty, String recommendation, int seen) {
        String reason = seen == 0 ? null : "New report";
        person.get(() -> desk.sign(order(specialty, OpinionOrders.text(recommendation, BECAUSE, reason), seen)));
    }

    private SignOpinion order(Specialty specialty, OpinionText text, int seen) {
        return new SignOpinion(number, specialty, text, seen);
    }

    private CaseOpinions opinions(As reader) {
        return reader.get(() -> reading.of(number));
    }

    private SignedOpinion latest(As reader, Specialty specialty) {
        return opinions(reader).of(specialty).orElseThrow().latest().orElseThrow();
    }

    private @Nullable OpinionText seen(As reader, Specialty specialty) {
        return latest(reader, specialty).text();
    }

    private List<String> open(ItemKind kind) {
        return coordinator.get(() -> cases.overview(number)).items().stream()
                .filter(item -> item.kind() == kind && item.state() == ItemState.OPEN)
                .map(OpenItemRow::detail)
                .toList();
    }

    private void become(String status) throws SQLException {
        new Sql(owner).run("update case_file set status = '" + status + "' where case_number = '" + number + "'");
    }

    private static void assertRefused(Role role, Runnable attempt) {
        assertThatThrownBy(attempt::run).as("%s", role).isInstanceOf(NotAllowed.class);
    }
}
