package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.report.SignReport;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.CordStructure;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.observation.ObservationDesk;
import org.spineboard.spinerecord.observation.Observe;
import org.spineboard.spinerecord.observation.TakeBack;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineRecord;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;
import org.spineboard.spinerecord.treatment.Dose;
import org.spineboard.spinerecord.treatment.RecordTreatment;
import org.spineboard.spinerecord.treatment.TreatmentDesk;

/** Who may observe what, what the spine record does not take, and that what is in it stays. */
@InServer
class SpineRightsIT {
    private static final SpinalRange T8 = SpinalRange.of(SpinalLevel.T8);

    @Inject
    ReferralIntake intake;

    @Inject
    Studies studies;

    @Inject
    Reports reports;

    @Inject
    SpineRecord spine;

    @Inject
    ObservationDesk desk;

    @Inject
    TreatmentDesk treatments;

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As radiologist = As.role(Role.RADIOLOGIST);
    private final As surgeon = As.role(Role.SPINE_SURGEON);
    private final As nurse = As.role(Role.CNS);
    private CaseNumber number;

    @BeforeEach
    void referSomebody() {
        number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective()))
                .caseNumber();
    }

    @Test
    void takingBackNeedsAReasonAndTheRightSpecialty() {
        sign(done(Instant.now()), 0, ImagingOrders.AT_T8);
        Told told = lesion(now(), T8).told(Aspect.LESION).orElseThrow();

        assertThatThrownBy(() -> radiologist.run(() -> desk.takeBackImaging(back(told, " "))))
                .hasMessage("spinerecord.takenBack.withoutReason");
        assertThatThrownBy(() -> surgeon.run(() -> desk.takeBackClinical(back(told, "Mine now"))))
                .hasMessage("spinerecord.takenBack.notTheirs");
        assertThatThrownBy(() -> radiologist.run(
                        () -> desk.takeBackImaging(new TakeBack(number, Set.of(UUID.randomUUID()), "Nothing there"))))
                .hasMessage("spinerecord.record.unknown");
    }

    @Test
    void whoMayObserveFollowsTheSpecialty() {
        for (Role role : Role.values()) {
            As somebody = As.role(role);
            boolean treats = Set.of(Role.SPINE_SURGEON, Role.MED_ONCOLOGIST, Role.RAD_ONCOLOGIST, Role.PALLIATIVE)
                    .contains(role);
            assertAllowed(treats, () -> observe(somebody, T8, Stated.of(Aspect.PAIN, "PAIN_FREE")), role);
            assertAllowed(
                    treats || role == Role.CNS,
                    () -> somebody.run(() -> desk.observeFunction(order(null, Stated.of(Aspect.KPS, "80", "%")))),
                    role);
            assertAllowed(
                    role == Role.RADIOLOGIST,
                    () -> somebody.run(() -> desk.observeImaging(order(T8, Stated.of(Aspect.LESION, "LYTIC")))),
                    role);
            assertAllowed(treats || role == Role.RADIOLOGIST, () -> somebody.run(() -> treatments.record(rt())), role);
        }
    }

    @Test
    void nobodyObservesWhatIsAnothers() {
        assertThatThrownBy(() -> observe(surgeon, T8, Stated.of(Aspect.LESION, "LYTIC")))
                .hasMessage("spinerecord.area.refused");
        assertThatThrownBy(
                        () -> nurse.run(() -> desk.observeFunction(order(null, Stated.of(Aspect.CRP, "12", "mg/L")))))
                .hasMessage("spinerecord.area.refused");
        assertThatThrownBy(() -> sign(
                        done(Instant.now()),
                        0,
                        List.of(LevelSaid.at(SpinalLevel.T8, Stated.of(Aspect.PAIN, "PAIN_FREE")))))
                .hasMessage("imaging.report.noFinding");
    }

    @Test
    void valuesOutsideTheirRangeAndFindingsThatContradictAreRefused() {
        for (Stated wrong : List.of(
                Stated.of(Aspect.KPS, "85", "%"),
                Stated.of(Aspect.KPS, "80", "points"),
                Stated.of(Aspect.ALBUMIN, "370", "g/L"),
                Stated.of(Aspect.FRANKEL, "F"),
                Stated.of(Aspect.LAST_ANTI_ANGIOGENIC, "31-02-2026"))) {
            assertThatThrownBy(() -> observe(surgeon, null, wrong))
                    .as("%s", wrong)
                    .hasMessage("spinerecord.value.refused");
        }
        assertThatThrownBy(() -> radiologist.run(() -> desk.observeImaging(order(
                        T8, Stated.of(Aspect.EPIDURAL_EXTENSION, "N"), Stated.of(Aspect.THECAL_DEFORMATION, "Y")))))
                .hasMessage("spinerecord.epidural.contradiction");
        assertThatThrownBy(() -> observe(surgeon, null, Stated.of(Aspect.PAIN, "PAIN_FREE")))
                .hasMessage("spinerecord.subject.refused");
        assertThatThrownBy(() -> surgeon.run(() -> desk.observeClinical(new Observe(
                        number,
                        null,
                        List.of(Stated.of(Aspect.FRANKEL, "E")),
                        Instant.now().plusSeconds(3600),
                        Source.EXAMINATION))))
                .hasMessage("spinerecord.time.future");
    }

    @Test
    void anotherCentreFindsNothing() {
        radiologist.run(() -> desk.observeImaging(order(T8, Stated.of(Aspect.LESION, "LYTIC"))));
        As stranger = As.role(Role.RADIOLOGIST, As.COASTAL_CENTRE);

        assertThatThrownBy(() -> stranger.get(() -> spine.now(number))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> stranger.get(() -> spine.moments(number))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(
                        () -> stranger.run(() -> desk.observeImaging(order(T8, Stated.of(Aspect.LESION, "BLASTIC")))))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whatIsObservedCannotBeChangedByAnyRoad() {
        for (String table : List.of("lesion", "observation", "earlier_treatment")) {
            assertKept(table, application);
            assertKept(table, owner);
        }
    }

    private static void assertKept(String table, DataSource database) {
        for (String command : List.of(
                "update %s set signed_by = 'Nobody'".formatted(table),
                "delete from %s".formatted(table),
                "truncate %s cascade".formatted(table))) {
            assertThatThrownBy(() -> new Sql(database).run(command))
                    .as(command)
                    .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    private static void assertAllowed(boolean allowed, Runnable act, Role role) {
        if (allowed) {
            act.run();
        } else {
            assertThatThrownBy(act::run).as("%s", role).isInstanceOf(NotAllowed.class);
        }
    }

    private TakeBack back(Told told, String reason) {
        return new TakeBack(number, Set.of(told.observation()), reason);
    }

    private RecordTreatment rt() {
        Dose dose = new Dose(BigDecimal.valueOf(30), 10, BigDecimal.valueOf(28), CordStructure.CORD);
        return new RecordTreatment(
                number,
                TreatmentKind.RADIATION,
                new SpinalRange(SpinalLevel.T7, SpinalLevel.T9),
                dose,
                KnownDay.month(2024, 3),
                "",
                Source.IMPORT);
    }

    private Observe order(@Nullable SpinalRange at, Stated... said) {
        return new Observe(number, at, List.of(said), Instant.now().minusSeconds(60), Source.EXAMINATION);
    }

    private void observe(As somebody, @Nullable SpinalRange at, Stated... said) {
        somebody.run(() -> desk.observeClinical(order(at, said)));
    }

    private SpineState now() {
        return radiologist.get(() -> spine.now(number));
    }

    private static LesionState lesion(SpineState state, SpinalRange at) {
        return state.lesions().stream()
                .filter(lesion -> lesion.at().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private StudyRow done(Instant at) {
        StudyRow asked = surgeon.get(() -> studies.request(ImagingOrders.mri(number)));
        return radiologist.get(() -> studies.complete(new CompleteStudy(number, asked.id(), at, asked.version())));
    }

    private SignedReport sign(StudyRow study, int after, List<LevelSaid> levels) {
        String reason = after == 0 ? "" : "Looked again";
        SignReport order =
                new SignReport(number, study.id(), after, reason, levels, "As said.", AlertClass.NONE, false, false);
        return radiologist.get(() -> reports.sign(order)).studies().stream()
                .filter(file -> file.study().id().equals(study.id()))
                .findFirst()
                .orElseThrow()
                .latest()
                .orElseThrow();
    }
}
