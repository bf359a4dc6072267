package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.reading.CaseOverview;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.MriContraindication;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.StudyState;
import org.spineboard.imaging.report.Acknowledge;
import org.spineboard.imaging.report.CaseImaging;
import org.spineboard.imaging.report.ReportRefused;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.report.SignReport;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.imaging.study.BookStudy;
import org.spineboard.imaging.study.CancelStudy;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.DeclareStudy;
import org.spineboard.imaging.study.RequestStudy;
import org.spineboard.imaging.study.ShowStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRefused;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;
import org.spineboard.shared.time.ClinicalTime;

/** Imaging from the request to the acknowledged alert, and what makes no sense on the way. */
@InServer
class ImagingIT {
    @Inject
    ReferralIntake intake;

    @Inject
    TriageInbox inbox;

    @Inject
    CaseRecord cases;

    @Inject
    Studies studies;

    @Inject
    Reports reports;

    private final As coordinator = As.role(Role.COORDINATOR);
    private final As radiologist = As.role(Role.RADIOLOGIST);
    private final As surgeon = As.role(Role.SPINE_SURGEON);
    private CaseNumber number;

    @BeforeEach
    void acceptSomebody() {
        number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective()))
                .caseNumber();
        int version = coordinator.get(() -> inbox.look(number)).row().version();
        coordinator.get(() -> inbox.accept(new AcceptCase(number, Urgency.URGENT, version)));
    }

    @Test
    void anMriGoesFromTheRequestToTheReportTheCaseWaitsFor() {
        StudyRow asked = surgeon.get(() -> studies.request(ImagingOrders.mri(number)));
        StudyRow booked = coordinator.get(() -> studies.book(
                new BookStudy(number, asked.id(), Instant.now().plusSeconds(3600), "Room 2", asked.version())));
        Instant made = Instant.now().minus(Duration.ofHours(2));
        StudyRow done =
                radiologist.get(() -> studies.complete(new CompleteStudy(number, asked.id(), made, booked.version())));
        CaseImaging imaging = radiologist.get(() -> reports.sign(ImagingOrders.plain(number, done, 0)));

        assertThat(List.of(asked.state(), booked.state(), done.state()))
                .containsExactly(StudyState.REQUESTED, StudyState.BOOKED, StudyState.DONE);
        assertThat(imaging.studies().get(0).study().state()).isEqualTo(StudyState.REPORTED);
        assertThat(imaging.alerts()).isEmpty();
        assertThat(ImagingOrders.latest(imaging).levels()).containsExactlyElementsOf(ImagingOrders.AT_T8);
        assertThat(standing().items())
                .filteredOn(item -> item.detail().equals("MRI_REPORT"))
                .allMatch(item -> item.state() == ItemState.DONE);
        assertThat(timeline())
                .extracting(TimelineEntry::topic)
                .contains(Topic.IMAGING_REQUESTED, Topic.IMAGING_BOOKED, Topic.IMAGING_DONE, Topic.IMAGING_REPORTED);
        assertThat(timeline())
                .filteredOn(entry -> entry.topic() == Topic.IMAGING_DONE)
                .allMatch(TimelineEntry::backDated);
    }

    @Test
    void cordCompressionMakesTheCaseAnEmergencyInTheSameAct() {
        StudyRow done = done(ImagingOrders.mri(number));
        CaseImaging imaging = radiologist.get(() -> reports.sign(ImagingOrders.critical(number, done, 0)));

        SignedReport report = ImagingOrders.latest(imaging);
        assertThat(standing().standing().track()).isEqualTo(Track.EMERGENCY);
        assertThat(standing().standing().suspectedAt())
                .isEqualTo(report.signature().at());
        assertThat(timeline())
                .anyMatch(entry -> "Cord compression at T8, report on MRI, whole spine".equals(entry.text()));
        assertThat(imaging.alerts()).hasSize(1);
    }

    @Test
    void aCaseThatIsAnEmergencyAlreadyKeepsItsEarlierStart() {
        CaseNumber emergency = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.emergency()))
                .caseNumber();
        number = emergency;
        Instant before = standing().standing().suspectedAt();

        StudyRow done = done(ImagingOrders.mri(number));
        radiologist.get(() -> reports.sign(ImagingOrders.critical(number, done, 0)));

        assertThat(standing().standing().suspectedAt()).isEqualTo(before);
    }

    @Test
    void anAcknowledgedAlertIsAskedForAgainByAnAddendum() {
        StudyRow done = done(ImagingOrders.mri(number));
        SignedReport first =
                ImagingOrders.latest(radiologist.get(() -> reports.sign(ImagingOrders.critical(number, done, 0))));

        CaseImaging acknowledged = surgeon.get(() -> reports.acknowledge(new Acknowledge(number, first.id())));
        assertThat(acknowledged.alerts()).isEmpty();
        assertThat(ImagingOrders.latest(acknowledged).acknowledged())
                .isNotNull()
                .extracting(Signature::name)
                .isEqualTo(surgeon.caller().displayName());
        assertThatThrownBy(() -> coordinator.get(() -> reports.acknowledge(new Acknowledge(number, first.id()))))
                .isInstanceOf(ReportRefused.class);

        CaseImaging again = radiologist.get(() -> reports.sign(ImagingOrders.critical(number, done, 1)));
        assertThat(again.alerts()).hasSize(1);
        assertThat(again.studies().get(0).reports()).hasSize(2);
        assertThat(ImagingOrders.latest(again).reason()).isEqualTo("Measured again");
        assertThat(timeline())
                .extracting(TimelineEntry::topic)
                .contains(Topic.IMAGING_ACKNOWLEDGED, Topic.IMAGING_ADDENDUM);
    }

    @Test
    void whatWasMadeElsewhereIsReportedOnceItCanBeSeenHere() {
        StudyRow declared = coordinator.get(() -> studies.declare(new DeclareStudy(
                number,
                Modality.CT,
                Region.WHOLE_SPINE,
                MriContraindication.PACEMAKER,
                ClinicalTime.on(LocalDate.now(ZoneOffset.UTC).minusDays(3)),
                "Northfield General",
                "1.2.840.113619.2.55")));
        assertThatThrownBy(() -> radiologist.get(() -> reports.sign(ImagingOrders.plain(number, declared, 0))))
                .isInstanceOf(StudyRefused.class);

        StudyRow visible =
                coordinator.get(() -> studies.show(new ShowStudy(number, declared.id(), declared.version())));
        radiologist.get(() -> reports.sign(ImagingOrders.plain(number, visible, 0)));

        assertThat(standing().items())
                .filteredOn(item -> item.detail().equals("MRI_REPORT"))
                .as("a study made instead of an MRI counts as the MRI")
                .allMatch(item -> item.state() == ItemState.DONE);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(
                StudyRefused.class,
                () -> studies.request(ImagingOrders.asking(number, Modality.MRI, MriContraindication.IMPLANT, "Why?")));
        refused(StudyRefused.class, () -> studies.request(ImagingOrders.asking(number, Modality.MRI, null, "  ")));
        StudyRow asked = coordinator.get(() -> studies.request(ImagingOrders.mri(number)));
        Instant past = Instant.now().minusSeconds(600);
        Instant future = Instant.now().plusSeconds(600);
        refused(
                StudyRefused.class,
                () -> studies.book(new BookStudy(number, asked.id(), past, "Room", asked.version())));
        refused(
                ChangeRefused.class,
                () -> studies.complete(new CompleteStudy(number, asked.id(), future, asked.version())));
        refused(StudyRefused.class, () -> studies.cancel(new CancelStudy(number, asked.id(), "", asked.version())));
        refused(StudyRefused.class, () -> studies.show(new ShowStudy(number, asked.id(), asked.version())));
        refused(
                StudyRefused.class,
                () -> studies.declare(new DeclareStudy(
                        number,
                        Modality.CT,
                        Region.OTHER,
                        null,
                        ClinicalTime.on(LocalDate.now(ZoneOffset.UTC)),
                        "Ward",
                        "1.02")));
        assertThat(imaging().studies().get(0).study()).isEqualTo(asked);
    }

    @Test
    void twoWhoChangeAStudyAtOnceAreToldAboutEachOther() {
        StudyRow asked = coordinator.get(() -> studies.request(ImagingOrders.mri(number)));
        surgeon.get(() -> studies.cancel(new CancelStudy(number, asked.id(), "Done already", asked.version())));

        assertThatThrownBy(() -> coordinator.get(() -> studies.book(
                        new BookStudy(number, asked.id(), Instant.now().plusSeconds(99), "Room", asked.version()))))
                .isInstanceOfSatisfying(StaleRecord.class, stale -> assertThat(stale.changedBy())
                        .isEqualTo(surgeon.caller().displayName()));
    }

    @Test
    void nobodySignsPastWhatSomebodyElseSigned() {
        StudyRow done = done(ImagingOrders.mri(number));
        radiologist.get(() -> reports.sign(ImagingOrders.plain(number, done, 0)));

        assertThatThrownBy(() -> radiologist.get(() -> reports.sign(ImagingOrders.plain(number, done, 0))))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void aReportThatContradictsItselfIsNotSigned() {
        StudyRow done = done(ImagingOrders.mri(number));
        SignReport lesser = new SignReport(
                number, done.id(), 0, "", ImagingOrders.AT_T8, "Compression", AlertClass.URGENT, false, true);
        SignReport twice = new SignReport(
                number,
                done.id(),
                0,
                "",
                List.of(ImagingOrders.AT_T8.get(0), ImagingOrders.AT_T8.get(0)),
                "Twice",
                AlertClass.NONE,
                false,
                false);
        SignReport silent =
                new SignReport(number, done.id(), 0, "", ImagingOrders.AT_T8, " ", AlertClass.NONE, false, false);

        for (SignReport order : List.of(lesser, twice, silent)) {
            assertThatThrownBy(() -> radiologist.get(() -> reports.sign(order))).isInstanceOf(ReportRefused.class);
        }
        assertThat(imaging().studies().get(0).reports()).isEmpty();
        assertThat(standing().standing().track()).isEqualTo(Track.ELECTIVE);
    }

    private void refused(Class<? extends DomainException> as, Runnable attempt) {
        assertThatThrownBy(() -> coordinator.run(attempt)).isInstanceOf(as);
    }

    private StudyRow done(RequestStudy order) {
        StudyRow asked = coordinator.get(() -> studies.request(order));
        return coordinator.get(
                () -> studies.complete(new CompleteStudy(number, asked.id(), Instant.now(), asked.version())));
    }

    private CaseImaging imaging() {
        return coordinator.get(() -> reports.read(number));
    }

    private CaseOverview standing() {
        return coordinator.get(() -> cases.overview(number));
    }

    private List<TimelineEntry> timeline() {
        return coordinator
                .get(() -> cases.timeline(number, new PageRequest(0, 50)))
                .entries();
    }
}
