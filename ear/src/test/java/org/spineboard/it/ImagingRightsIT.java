package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.imaging.report.Acknowledge;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.RequestStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRefused;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** Who may do what about imaging, who finds nothing, and that what is signed stays. */
@InServer
class ImagingRightsIT {
    @Inject
    ReferralIntake intake;

    @Inject
    Studies studies;

    @Inject
    Reports reports;

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As coordinator = As.role(Role.COORDINATOR);
    private final As radiologist = As.role(Role.RADIOLOGIST);
    private final As surgeon = As.role(Role.SPINE_SURGEON);
    private CaseNumber number;

    @BeforeEach
    void acceptSomebody() {
        number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective()))
                .caseNumber();
    }

    @Test
    void onlyRadiologistsReportAndOnlyClinicalPeopleSee() {
        StudyRow done = done(ImagingOrders.mri(number));
        for (Role role : Role.values()) {
            As somebody = As.role(role);
            if (role != Role.RADIOLOGIST) {
                assertThatThrownBy(() -> somebody.get(() -> reports.sign(ImagingOrders.plain(number, done, 0))))
                        .as("%s signs", role)
                        .isInstanceOf(NotAllowed.class);
            }
            if (List.of(Role.REFERRER, Role.AUDITOR, Role.ADMIN, Role.INTEGRATION)
                    .contains(role)) {
                assertThatThrownBy(() -> somebody.get(() -> reports.read(number)))
                        .as("%s reads", role)
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void anotherCentreFindsNothing() {
        StudyRow done = done(ImagingOrders.mri(number));
        for (Role role : List.of(Role.COORDINATOR, Role.RADIOLOGIST)) {
            As stranger = As.role(role, As.COASTAL_CENTRE);
            assertThatThrownBy(() -> stranger.get(() -> reports.read(number))).isInstanceOf(CaseNotFound.class);
            assertThatThrownBy(() -> stranger.get(() ->
                            studies.complete(new CompleteStudy(number, done.id(), Instant.now(), done.version()))))
                    .isInstanceOf(CaseNotFound.class);
        }
    }

    @Test
    void aStudyIsNotFoundUnderAnotherCase() {
        StudyRow done = done(ImagingOrders.mri(number));
        number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective()))
                .caseNumber();

        assertThatThrownBy(() -> radiologist.get(() -> reports.sign(ImagingOrders.plain(number, done, 0))))
                .isInstanceOf(StudyRefused.class);
    }

    @Test
    void whatIsSignedCannotBeChangedByAnyRoad() {
        StudyRow done = done(ImagingOrders.mri(number));
        SignedReport report =
                ImagingOrders.latest(radiologist.get(() -> reports.sign(ImagingOrders.critical(number, done, 0))));
        surgeon.get(() -> reports.acknowledge(new Acknowledge(number, report.id())));

        for (DataSource database : List.of(application, owner)) {
            for (String command : List.of(
                    "update imaging_report set conclusion = 'Nothing'",
                    "delete from imaging_report",
                    "truncate imaging_report cascade",
                    "update imaging_acknowledgement set signed_by = 'Nobody'",
                    "delete from imaging_acknowledgement",
                    "truncate imaging_acknowledgement")) {
                assertThatThrownBy(() -> new Sql(database).run(command))
                        .as(command)
                        .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void everyActLeavesItsEntry() throws SQLException {
        As asking = As.somebody(Role.SPINE_SURGEON, As.REGIONAL_CENTRE);
        As reporting = As.somebody(Role.RADIOLOGIST, As.REGIONAL_CENTRE);
        StudyRow asked = asking.get(() -> studies.request(ImagingOrders.mri(number)));
        StudyRow done = reporting.get(
                () -> studies.complete(new CompleteStudy(number, asked.id(), Instant.now(), asked.version())));
        SignedReport report =
                ImagingOrders.latest(reporting.get(() -> reports.sign(ImagingOrders.critical(number, done, 0))));
        asking.get(() -> reports.acknowledge(new Acknowledge(number, report.id())));
        asking.get(() -> reports.read(number));

        assertThat(trail(asking))
                .containsExactly("IMAGING_REQUEST DONE", "IMAGING_ACKNOWLEDGE DONE", "IMAGING_READ DONE");
        assertThat(trail(reporting)).containsExactly("IMAGING_ARRANGE DONE", "IMAGING_REPORT DONE");
    }

    private List<String> trail(As person) throws SQLException {
        return new Sql(owner)
                .column(
                        "select action || ' ' || outcome from audit_entry where actor_subject = ? order by id",
                        person.caller().subject());
    }

    private StudyRow done(RequestStudy order) {
        StudyRow asked = coordinator.get(() -> studies.request(order));
        return coordinator.get(
                () -> studies.complete(new CompleteStudy(number, asked.id(), Instant.now(), asked.version())));
    }
}
