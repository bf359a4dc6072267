package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.board.decision.Modality;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PartState;
import org.spineboard.plan.PatientWish;
import org.spineboard.plan.PlanRefused;
import org.spineboard.plan.course.Became;
import org.spineboard.plan.course.Said;
import org.spineboard.plan.desk.CasePlan;
import org.spineboard.plan.desk.CourseDesk;
import org.spineboard.plan.desk.LeaveOut;
import org.spineboard.plan.desk.PlanDesk;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.desk.RecordAnswer;
import org.spineboard.plan.desk.RecordCourse;
import org.spineboard.plan.desk.SignPart;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** The plan by its services: signed by its owners, agreed, begun, ended; and refused to everybody else. */
@InServer
class PlanIT {
    private static final Set<Role> TREATING =
            EnumSet.of(Role.SPINE_SURGEON, Role.RAD_ONCOLOGIST, Role.MED_ONCOLOGIST, Role.PALLIATIVE);
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
    private static final List<Modality> THREE = List.of(Modality.RADIATION, Modality.SYSTEMIC, Modality.STABILISATION);

    @Inject
    BoardRoom room;

    @Inject
    PlanDesk desk;

    @Inject
    CourseDesk courses;

    @Inject
    PlanReading reading;

    @Inject
    Frozen frozen;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As surgeon = As.somebody(Role.SPINE_SURGEON, As.REGIONAL_CENTRE);
    private final As oncologist = As.somebody(Role.RAD_ONCOLOGIST, As.REGIONAL_CENTRE);
    private final As physician = As.somebody(Role.MED_ONCOLOGIST, As.REGIONAL_CENTRE);
    private CaseNumber number;

    @BeforeEach
    void decideACase() {
        number = room.decided("STABILISE_THEN_RT", THREE.toArray(Modality[]::new));
    }

    @Test
    void isSignedByThreeAgreedBegunAndEnded() throws SQLException {
        assertThat(sign(oncologist, Modality.RADIATION, null, 0)).isEqualTo(CaseStatus.DECIDED);
        assertThat(sign(physician, Modality.SYSTEMIC, null, 0)).isEqualTo(CaseStatus.DECIDED);
        assertThat(owed()).containsExactly("STABILISATION");
        assertThat(sign(surgeon, Modality.STABILISATION, null, 0)).isEqualTo(CaseStatus.PLANNED);
        assertThat(owed()).isEmpty();
        assertThat(plan().part(Modality.SYSTEMIC).latest().orElseThrow().content())
                .isEqualTo(PlanOrders.of(Modality.SYSTEMIC));

        assertThatThrownBy(() -> record(surgeon, Modality.STABILISATION, Became.started(today())))
                .isInstanceOf(PlanRefused.class);
        assertThat(agree(surgeon)).isEqualTo(CaseStatus.PLANNED);
        assertThat(record(surgeon, Modality.STABILISATION, Became.started(today())))
                .isEqualTo(CaseStatus.IN_TREATMENT);
        record(oncologist, Modality.RADIATION, Became.started(today()));
        record(oncologist, Modality.RADIATION, Became.ended(today(), "20 Gy in 5 fractions"));
        record(
                physician,
                Modality.SYSTEMIC,
                new Became(CourseStep.CANCELLED, today(), null, "DETERIORATION", PatientWish.NO));
        assertThat(record(surgeon, Modality.STABILISATION, Became.ended(today(), "As planned")))
                .isEqualTo(CaseStatus.FOLLOW_UP);

        assertThat(moves()).containsExactly("PLAN", "START", "END");
        assertThat(topics())
                .containsExactly(
                        "PLAN_SIGNED RADIATION",
                        "PLAN_SIGNED SYSTEMIC",
                        "PLAN_SIGNED STABILISATION",
                        "PLAN_AGREED",
                        "TREATMENT_STARTED STABILISATION",
                        "TREATMENT_STARTED RADIATION",
                        "TREATMENT_ENDED RADIATION",
                        "TREATMENT_CANCELLED SYSTEMIC: The patient became too ill",
                        "TREATMENT_ENDED STABILISATION");
        assertThatThrownBy(() -> sign(oncologist, Modality.RADIATION, "Late", 1))
                .isInstanceOf(PlanRefused.class);
    }

    @Test
    void nothingStopsWithoutThePatientsWish() {
        signAll();
        agree(surgeon);
        Became silent = new Became(CourseStep.CANCELLED, today(), null, "WISH", null);
        assertThatThrownBy(() -> record(surgeon, Modality.RADIATION, silent)).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> record(
                        surgeon,
                        Modality.RADIATION,
                        new Became(CourseStep.STOPPED, today(), "8 Gy", "WISH", PatientWish.YES)))
                .isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> record(
                        surgeon,
                        Modality.RADIATION,
                        new Became(CourseStep.CANCELLED, today(), null, "NOTHING", PatientWish.YES)))
                .isInstanceOf(PlanRefused.class);
    }

    @Test
    void anAmendedPlanOpensAndClosesAgainAndIsTalkedOverAnew() throws SQLException {
        signAll();
        agree(surgeon);
        assertThatThrownBy(() -> sign(oncologist, Modality.RADIATION, null, 1)).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> sign(oncologist, Modality.RADIATION, "Other dose", 0))
                .isInstanceOf(StaleRecord.class);

        assertThat(sign(oncologist, Modality.RADIATION, "Other dose", 1)).isEqualTo(CaseStatus.PLANNED);

        assertThat(moves()).containsExactly("PLAN", "REPLAN", "PLAN");
        assertThat(plan().part(Modality.RADIATION).version()).isEqualTo(2);
        assertThat(plan().isAgreed()).isFalse();
        assertThat(plan().answers()).hasSize(1);
    }

    @Test
    void theOthersSignAgainWhenTheyAreAskedTo() throws SQLException {
        signAll();
        CaseStatus after = oncologist
                .get(() -> desk.sign(
                        new SignPart(number, Modality.RADIATION, PlanOrders.radiation(10), "Other field", true, 1)))
                .status();

        assertThat(after).isEqualTo(CaseStatus.DECIDED);
        assertThat(plan().part(Modality.STABILISATION).state()).isEqualTo(PartState.AGAIN);
        assertThat(owed()).containsExactlyInAnyOrder("SYSTEMIC", "STABILISATION");
        sign(surgeon, Modality.STABILISATION, "Seen", 1);
        assertThat(sign(physician, Modality.SYSTEMIC, "Seen", 1)).isEqualTo(CaseStatus.PLANNED);
        assertThat(owed()).isEmpty();
    }

    @Test
    void aDeclinedPlanIsOpenAgain() throws SQLException {
        signAll();
        Said no = new Said(false, "BURDEN", "Too far to travel", "Dr Who Talked", Instant.now());
        assertThatThrownBy(() -> surgeon.get(() -> courses.answer(new RecordAnswer(number, 2, no))))
                .isInstanceOf(StaleRecord.class);
        assertThatThrownBy(() -> surgeon.get(() -> courses.answer(
                        new RecordAnswer(number, 3, new Said(false, null, "No", "Dr Who Talked", Instant.now())))))
                .isInstanceOf(PlanRefused.class);

        assertThat(surgeon.get(() -> courses.answer(new RecordAnswer(number, 3, no)))
                        .status())
                .isEqualTo(CaseStatus.DECIDED);

        assertThat(moves()).containsExactly("PLAN", "REPLAN");
        assertThat(leaveOut(oncologist, Modality.RADIATION, 1)).isEqualTo(CaseStatus.PLANNED);
        assertThat(agree(physician)).isEqualTo(CaseStatus.PLANNED);
    }

    @Test
    void aPartIsLeftOutByItsOwnerAndAnotherAddedWithAReason() throws SQLException {
        sign(physician, Modality.SYSTEMIC, null, 0);
        sign(surgeon, Modality.STABILISATION, null, 0);
        assertThatThrownBy(() -> leaveOut(surgeon, Modality.RADIATION, 0)).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> leaveOut(surgeon, Modality.SUPPORTIVE, 0)).isInstanceOf(PlanRefused.class);
        assertThat(leaveOut(oncologist, Modality.RADIATION, 0)).isEqualTo(CaseStatus.PLANNED);

        assertThatThrownBy(() -> sign(surgeon, Modality.SUPPORTIVE, null, 0)).isInstanceOf(PlanRefused.class);
        assertThat(sign(surgeon, Modality.SUPPORTIVE, "Steroid until surgery", 0))
                .isEqualTo(CaseStatus.PLANNED);
        assertThat(plan().parts()).hasSize(4);
        assertThat(plan().part(Modality.RADIATION).state()).isEqualTo(PartState.LEFT_OUT);
    }

    @Test
    void withoutTreatmentTheCaseGoesToFollowUp() {
        assertThatThrownBy(() -> surgeon.get(() -> desk.observe(number))).isInstanceOf(PlanRefused.class);
        CaseNumber other = room.decided("OBSERVE");

        assertThat(surgeon.get(() -> desk.observe(other)).status()).isEqualTo(CaseStatus.FOLLOW_UP);
    }

    @Test
    void everyWrongRoleIsRefused() {
        for (Role role : Role.values()) {
            As person = As.role(role);
            for (Modality modality : Modality.values()) {
                if (!modality.owners().contains(role)) {
                    assertRefused(role, () -> sign(person, modality, "Because", 0));
                    assertRefused(role, () -> leaveOut(person, modality, 0));
                }
            }
            if (!TREATING.contains(role)) {
                assertRefused(role, () -> agree(person, 0));
                assertRefused(role, () -> record(person, Modality.RADIATION, Became.started(today())));
                assertRefused(role, () -> person.get(() -> desk.observe(number)));
            }
            if (!READERS.contains(role)) {
                assertRefused(role, () -> person.get(() -> reading.of(number)));
            }
        }
        assertThat(plan().edition()).isZero();
    }

    @Test
    void anotherCentreAndTheReferringHospitalFindNothing() {
        signAll();
        As coastal = As.role(Role.SPINE_SURGEON, As.COASTAL_CENTRE);
        As northfield = As.role(Role.SPINE_SURGEON, As.NORTHFIELD);

        assertThatThrownBy(() -> coastal.get(() -> reading.of(number))).isInstanceOf(CaseNotFound.class);
        assertThat(northfield.get(() -> reading.of(number)).parts()).isEmpty();
        for (As stranger : List.of(coastal, northfield)) {
            assertThatThrownBy(() -> sign(stranger, Modality.STABILISATION, "Because", 1))
                    .isInstanceOf(CaseNotFound.class);
            assertThatThrownBy(() -> agree(stranger, 3)).isInstanceOf(CaseNotFound.class);
            assertThatThrownBy(() -> record(stranger, Modality.RADIATION, Became.started(today())))
                    .isInstanceOf(CaseNotFound.class);
        }
    }

    @Test
    void whatIsSignedCannotBeChangedByAnybody() throws SQLException {
        signAll();
        agree(surgeon);
        record(surgeon, Modality.STABILISATION, Became.started(today()));
        sign(surgeon, Modality.SUPPORTIVE, "Steroid until surgery", 0);
        for (String table : List.of("plan_part", "plan_answer", "plan_course")) {
            frozen.assertRefused("update " + table + " set signed_by = 'Another' where case_number = '" + number + "'");
            frozen.assertRefused("delete from " + table + " where case_number = '" + number + "'");
        }
        for (String table : List.of("plan_part_level", "plan_part_drug", "plan_part_care")) {
            frozen.assertRefused("delete from " + table);
        }
        for (String table : List.of("plan_answer", "plan_course", "plan_part_level")) {
            frozen.assertRefused("truncate " + table);
        }
        assertThat(plan().part(Modality.RADIATION).latest().orElseThrow().content())
                .isEqualTo(PlanOrders.radiation(5));
    }

    @Test
    void everyActLeavesItsEntry() throws SQLException {
        sign(physician, Modality.SYSTEMIC, null, 0);
        sign(oncologist, Modality.RADIATION, null, 0);
        sign(surgeon, Modality.STABILISATION, null, 0);
        surgeon.get(() -> reading.of(number));
        agree(surgeon, 3);
        record(surgeon, Modality.STABILISATION, Became.started(today()));

        assertThat(new Sql(owner)
                        .column(
                                "select action || ' ' || outcome from audit_entry where actor_subject = ? order by id",
                                surgeon.caller().subject()))
                .containsExactly("PLAN_SIGN DONE", "PLAN_READ DONE", "PLAN_AGREE DONE", "PLAN_COURSE DONE");
    }

    private void signAll() {
        sign(oncologist, Modality.RADIATION, null, 0);
        sign(physician, Modality.SYSTEMIC, null, 0);
        sign(surgeon, Modality.STABILISATION, null, 0);
    }

    private CaseStatus sign(As person, Modality modality, @Nullable String reason, int seen) {
        return person.get(() -> desk.sign(new SignPart(number, modality, PlanOrders.of(modality), reason, false, seen)))
                .status();
    }

    private CaseStatus leaveOut(As person, Modality modality, int seen) {
        return person.get(() -> desk.leaveOut(new LeaveOut(number, modality, "NOT_FIT", "Too frail", seen)))
                .status();
    }

    private CaseStatus agree(As person) {
        return agree(person, plan().edition());
    }

    private CaseStatus agree(As person, int edition) {
        Said yes = new Said(true, null, null, "Dr Who Talked", Instant.now());
        return person.get(() -> courses.answer(new RecordAnswer(number, edition, yes)))
                .status();
    }

    private CaseStatus record(As person, Modality modality, Became became) {
        return person.get(() -> courses.record(new RecordCourse(number, modality, became)))
                .status();
    }

    private CasePlan plan() {
        return As.role(Role.COORDINATOR).get(() -> reading.of(number));
    }

    private List<String> owed() throws SQLException {
        return new Sql(owner)
                .column(
                        "select detail from open_item where case_number = ? and kind = 'PLAN' and state = 'OPEN'",
                        number.value());
    }

    private List<String> moves() throws SQLException {
        List<String> ours = Arrays.asList("PLAN", "REPLAN", "START", "END", "OBSERVE");
        return new Sql(owner)
                        .column(
                                "select move from case_event where case_number = ? and kind = 'MOVE' order by step",
                                number.value())
                        .stream()
                        .filter(ours::contains)
                        .toList();
    }

    private List<String> topics() throws SQLException {
        return new Sql(owner)
                .column(
                        "select trim(topic || ' ' || coalesce(said, '')) from case_event where case_number = ?"
                                + " and (topic like 'PLAN%' or topic like 'TREATMENT%') order by step",
                        number.value());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static void assertRefused(Role role, Runnable attempt) {
        assertThatThrownBy(attempt::run).as("%s", role).isInstanceOfAny(NotAllowed.class, PlanRefused.class);
    }
}
