package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.report.SignReport;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.security.Role;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.CordStructure;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.SpineRefused;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.observation.ObservationDesk;
import org.spineboard.spinerecord.observation.Observe;
import org.spineboard.spinerecord.observation.TakeBack;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineRecord;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;
import org.spineboard.spinerecord.treatment.Dose;
import org.spineboard.spinerecord.treatment.RecordTreatment;
import org.spineboard.spinerecord.treatment.TakeBackTreatment;
import org.spineboard.spinerecord.treatment.TreatmentDesk;

/** The spine record from reports, examinations and facts to what holds at a date. */
@InServer
class SpineRecordIT {
    private static final SpinalRange T8 = SpinalRange.of(SpinalLevel.T8);

    @Inject
    ReferralIntake intake;

    @Inject
    CaseRecord cases;

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

    private final As radiologist = As.role(Role.RADIOLOGIST);
    private final As surgeon = As.role(Role.SPINE_SURGEON);
    private final Demographics person = Invented.person();
    private CaseNumber number;

    @BeforeEach
    void referSomebody() {
        number = refer();
    }

    @Test
    void whatAReportSaysIsObservedWithTheReportAsItsSource() {
        StudyRow mri = done(Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(2)));
        SignedReport report = sign(mri, 0, ImagingOrders.AT_T8);

        LesionState t8 = lesion(now(), T8);
        Told lesion = t8.told(Aspect.LESION).orElseThrow();
        assertThat(lesion.value()).isEqualTo("LYTIC");
        assertThat(lesion.source()).isEqualTo(Source.REPORT);
        assertThat(lesion.report()).isEqualTo(report.id());
        assertThat(lesion.observedAt()).isEqualTo(mri.doneAt());
        assertThat(lesion.recordedAt()).isEqualTo(report.signature().at());
        assertThat(lesion.name()).isEqualTo(radiologist.caller().displayName());
        assertThat(lesion.role()).isEqualTo(Role.RADIOLOGIST);
        assertThat(now().lesions())
                .extracting(LesionState::at)
                .extracting(SpinalRange::from)
                .containsExactly(SpinalLevel.T8, SpinalLevel.L2);
    }

    @Test
    void anAddendumAddsObservationsAboutTheSameLesion() {
        StudyRow mri = done(Instant.now().minus(Duration.ofDays(2)));
        sign(mri, 0, ImagingOrders.AT_T8);
        SignedReport first = sign(mri, 1, List.of(LevelSaid.at(SpinalLevel.T8, Stated.of(Aspect.LESION, "MIXED"))));

        assertThat(now().lesions()).hasSize(2);
        assertThat(lesion(now(), T8).known(Aspect.LESION)).contains("MIXED");
        assertThat(lesion(now(), T8).known(Aspect.EPIDURAL_EXTENSION)).contains("Y");
        assertThat(first.levels()).singleElement().satisfies(said -> assertThat(said.says(Aspect.LESION, "MIXED"))
                .isTrue());
    }

    @Test
    void theCliniciansPainMeetsTheRadiologistsItems() {
        sign(done(Instant.now()), 0, ImagingOrders.AT_T8);
        observe(surgeon, T8, Stated.of(Aspect.PAIN, "MECHANICAL"));

        assertThat(lesion(now(), T8).known(Aspect.PAIN)).contains("MECHANICAL");
        assertThat(lesion(now(), T8).told(Aspect.PAIN).orElseThrow().source()).isEqualTo(Source.EXAMINATION);
        assertThat(timeline())
                .anyMatch(entry -> entry.topic() == Topic.SPINE_OBSERVED && "T8: PAIN".equals(entry.text()));
    }

    @Test
    void theStateAtAPastDateIsWhatWasSeenByThen() {
        Instant before = Instant.now().minus(Duration.ofDays(30));
        sign(done(before), 0, List.of(LevelSaid.at(SpinalLevel.T8, Stated.of(Aspect.COLLAPSE, "NONE"))));
        sign(
                done(Instant.now().minus(Duration.ofDays(1))),
                0,
                List.of(LevelSaid.at(SpinalLevel.T8, Stated.of(Aspect.COLLAPSE, "COLLAPSE_GT_50"))));

        SpineState then = radiologist.get(() -> spine.of(number, before.plus(Duration.ofDays(1))));
        SpineState earlier = radiologist.get(() -> spine.of(number, before.minus(Duration.ofDays(1))));
        assertThat(lesion(then, T8).known(Aspect.COLLAPSE)).contains("NONE");
        assertThat(lesion(now(), T8).known(Aspect.COLLAPSE)).contains("COLLAPSE_GT_50");
        assertThat(earlier.lesions()).isEmpty();
        assertThat(radiologist.get(() -> spine.moments(number))).hasSize(2);
    }

    @Test
    void notExaminedCannotBeToldAndAbsentAreThree() {
        Instant first = Instant.now().minus(Duration.ofDays(3));
        sign(
                done(first),
                0,
                List.of(LevelSaid.at(
                        SpinalLevel.T8,
                        Stated.of(Aspect.FRACTURE, "N"),
                        Stated.of(Aspect.ALIGNMENT, "NORMAL"),
                        Stated.of(Aspect.COLLAPSE, ValueKind.UNKNOWN))));
        sign(
                done(Instant.now().minus(Duration.ofDays(1))),
                0,
                List.of(LevelSaid.at(
                        SpinalLevel.T8,
                        Stated.of(Aspect.FRACTURE, ValueKind.UNKNOWN),
                        Stated.of(Aspect.ALIGNMENT, ValueKind.INDETERMINATE))));

        LesionState t8 = lesion(now(), T8);
        assertThat(t8.known(Aspect.FRACTURE)).as("not examined again").contains("N");
        assertThat(t8.known(Aspect.ALIGNMENT)).as("cannot be told now").isEmpty();
        assertThat(t8.told(Aspect.ALIGNMENT).orElseThrow().value()).isEqualTo(ValueKind.INDETERMINATE);
        assertThat(t8.told(Aspect.COLLAPSE).orElseThrow().value()).isEqualTo(ValueKind.UNKNOWN);
        assertThat(t8.told(Aspect.PAIN)).as("nobody was asked").isEmpty();
    }

    @Test
    void whatWasTakenBackHoldsNoMoreAndIsStillKnownToHaveBeenBelieved() {
        Instant past = Instant.now().minus(Duration.ofDays(2));
        sign(done(past), 0, ImagingOrders.AT_T8);
        sign(done(past.plus(Duration.ofHours(1))), 0, List.of(blastic()));
        Told mistaken = lesion(now(), T8).told(Aspect.LESION).orElseThrow();
        Instant believed = mistaken.recordedAt();
        radiologist.run(() -> desk.takeBackImaging(back(mistaken, "Another patient's images")));

        assertThat(lesion(now(), T8).known(Aspect.LESION)).contains("LYTIC");
        assertThat(lesion(radiologist.get(() -> spine.believed(number, believed)), T8)
                        .known(Aspect.LESION))
                .contains("BLASTIC");
        assertThatThrownBy(() -> radiologist.run(() -> desk.takeBackImaging(back(mistaken, "Again"))))
                .isInstanceOf(SpineRefused.class)
                .hasMessage("spinerecord.takenBack.already");
    }

    @Test
    void numbersAreKeptAsEnteredAndConvertedForTheScores() {
        observe(
                surgeon,
                null,
                Stated.of(Aspect.CALCIUM, "2.57", "mmol/L"),
                Stated.of(Aspect.PLATELETS, "100", "10⁹/L"));

        Told calcium = now().told(Aspect.CALCIUM).orElseThrow();
        assertThat(calcium.value()).isEqualTo("2.57");
        assertThat(calcium.in("mg/dL").orElseThrow()).isEqualByComparingTo("10.30056");
        assertThat(now().told(Aspect.PLATELETS).flatMap(told -> told.in("/µL")).orElseThrow())
                .isEqualByComparingTo("100000");
    }

    @Test
    void transitionalAnatomyIsSaidWithItsRule() {
        radiologist.run(() -> desk.observeImaging(order(
                null,
                Stated.of(Aspect.NUMBERING, "THIRTEEN_THORACIC").saying("Counted from C2 on the whole spine images"))));

        assertThat(now().numbering()).isEqualTo(Numbering.THIRTEEN_THORACIC);
        assertThat(now().numbering().levels()).contains(SpinalLevel.T13).doesNotContain(SpinalLevel.L6);
        assertThat(now().told(Aspect.NUMBERING).orElseThrow().words()).startsWith("Counted from C2");
    }

    @Test
    void whatAnEarlierCaseHoldsIsPartOfTheRecord() {
        radiologist.run(() -> desk.observeImaging(
                order(T8, Stated.of(Aspect.POSTEROLATERAL, "UNILATERAL").on(Side.LEFT))));
        CaseNumber first = number;
        surgeon.run(() -> treatments.record(rt()));
        number = refer();
        observe(surgeon, T8, Stated.of(Aspect.PAIN, "PAIN_FREE"));

        assertThat(number).isNotEqualTo(first);
        assertThat(now().lesions()).hasSize(1);
        assertThat(lesion(now(), T8).told(Aspect.POSTEROLATERAL).orElseThrow().side())
                .isEqualTo(Side.LEFT);
        assertThat(lesion(now(), T8).told(Aspect.POSTEROLATERAL).orElseThrow().number())
                .isEqualTo(first);
        assertThat(now().treatmentsAt(SpinalLevel.T8)).hasSize(1);
    }

    @Test
    void earlierTreatmentIsKeptWithWhatIsKnownOfItsDay() {
        surgeon.run(() -> treatments.record(rt()));
        SpineState before = surgeon.get(() -> spine.of(number, Instant.parse("2024-02-01T00:00:00Z")));
        UUID id = now().treatments().get(0).id();

        assertThat(now().treatments()).singleElement().satisfies(one -> {
            assertThat(one.lastDay()).isEqualTo(KnownDay.month(2024, 3));
            assertThat(one.dose()).isNotNull().extracting(Dose::fractions).isEqualTo(10);
        });
        assertThat(before.treatments()).isEmpty();
        surgeon.run(() -> treatments.takeBack(new TakeBackTreatment(number, id, "It was the hip")));
        assertThat(now().treatments()).isEmpty();
        assertThatThrownBy(() -> surgeon.run(() -> treatments.record(new RecordTreatment(
                        number, TreatmentKind.CEMENT, T8, Dose.of(BigDecimal.TEN, 1), null, "", Source.IMPORT))))
                .hasMessage("spinerecord.treatment.refused");
    }

    private static LevelSaid blastic() {
        return LevelSaid.at(SpinalLevel.T8, Stated.of(Aspect.LESION, "BLASTIC"));
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

    private List<TimelineEntry> timeline() {
        return radiologist
                .get(() -> cases.timeline(number, new PageRequest(0, 100)))
                .entries();
    }

    private CaseNumber refer() {
        return As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective(person)))
                .caseNumber();
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
