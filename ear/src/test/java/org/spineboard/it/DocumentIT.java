package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.document.DocumentFile;
import org.spineboard.document.DocumentRefused;
import org.spineboard.document.DocumentRow;
import org.spineboard.document.Documents;
import org.spineboard.document.Refusal;
import org.spineboard.document.SniffedType;
import org.spineboard.document.StoreDocument;
import org.spineboard.document.StoredAs;
import org.spineboard.document.WithdrawDocument;
import org.spineboard.imaging.study.StudyRefused;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** Documents through the service: who may hand in and read, what is kept, and that nothing of it changes. */
@InServer
class DocumentIT {
    @Inject
    ReferralIntake intake;

    @Inject
    Documents documents;

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As coordinator = As.role(Role.COORDINATOR);
    private final Demographics patient = Invented.person();
    private CaseNumber number;

    @BeforeEach
    void referSomebody() {
        number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective(patient)))
                .caseNumber();
    }

    @Test
    void aFileIsKeptAsItIsAndOnce() {
        byte[] report = Handed.pdf("Report");
        StoredAs first = store("report.pdf", report);
        StoredAs again = store("copy of report.pdf", report);

        assertThat(first.before()).isFalse();
        assertThat(again.before()).isTrue();
        assertThat(again.document().id()).isEqualTo(first.document().id());
        DocumentFile file =
                coordinator.get(() -> documents.open(first.document().id()));
        assertThat(file.bytes()).isEqualTo(report);
        assertThat(file.document().type()).isEqualTo(SniffedType.PDF);
        assertThat(coordinator.get(() -> documents.list(number))).hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesNothing() throws SQLException {
        refused(Refusal.PROGRAM, "report.pdf", Handed.text("MZ\u0090 a program"));
        refused(Refusal.VIRUS, "report.pdf", Handed.eicar());
        refused(Refusal.VIRUS, "report.pdf", Handed.joined(Handed.pdf("x"), Handed.eicar()));
        refused(Refusal.TOO_MANY_PIXELS, "film.png", Handed.png(60_000, 60_000));
        refused(
                Refusal.ACTIVE,
                "report.pdf",
                Handed.pdf("x", "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", 0));
        refused(Refusal.ACTIVE, "report.pdf", Handed.pdf("x", "/OpenAction << /S /Launch /F (cmd.exe) >>", 0));
        refused(Refusal.NAME_TOO_LONG, "x".repeat(296) + ".pdf", Handed.pdf("x"));
        refused(Refusal.EMPTY, "report.pdf", new byte[0]);

        assertThat(coordinator.get(() -> documents.list(number))).isEmpty();
        assertThat(new Sql(owner).number("select count(*) from document_content where case_number = ?", number.value()))
                .isZero();
    }

    @Test
    void anotherPatientsNumberIsNoticedUnlessSomebodyHasLooked() {
        byte[] others = Handed.pdf("NHS No. " + Invented.nhsNumber());
        byte[] own = Handed.pdf(
                "NHS No. " + Objects.requireNonNull(patient.nhsNumber()).value());

        refused(Refusal.OTHER_PATIENT, "report.pdf", others);
        assertThat(store("own.pdf", own).before()).isFalse();
        StoreDocument confirmed = new StoreDocument(number, "report.pdf", "application/pdf", others, null, true);
        assertThat(coordinator.get(() -> documents.store(confirmed)).before()).isFalse();
    }

    @Test
    void aStudyOfAnotherCaseIsNone() {
        StoreDocument order =
                new StoreDocument(number, "report.pdf", "application/pdf", Handed.pdf("x"), UUID.randomUUID(), false);

        assertThatThrownBy(() -> coordinator.get(() -> documents.store(order))).isInstanceOf(StudyRefused.class);
    }

    @Test
    void aWrongOneIsWithdrawnWithAReasonAndStays() {
        DocumentRow row = store("report.pdf", Handed.pdf("Wrong")).document();
        assertThatThrownBy(() -> coordinator.get(() -> documents.withdraw(withdrawal(row, " "))))
                .isInstanceOf(DocumentRefused.class);

        DocumentRow withdrawn = coordinator.get(() -> documents.withdraw(withdrawal(row, "Another patient")));

        assertThat(withdrawn.withdrawnBecause()).isEqualTo("Another patient");
        assertThat(coordinator.get(() -> documents.list(number))).hasSize(1);
        assertThatThrownBy(() -> coordinator.get(() -> documents.withdraw(withdrawal(row, "Again"))))
                .isInstanceOf(DocumentRefused.class);
    }

    @Test
    void whoMayNotDoesNot() {
        UUID id = store("report.pdf", Handed.pdf("x")).document().id();
        for (Role role : List.of(Role.REFERRER, Role.AUDITOR, Role.ADMIN, Role.INTEGRATION)) {
            As outsider = As.role(role);
            assertThatThrownBy(() -> outsider.get(() -> documents.list(number))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> outsider.get(() -> documents.open(id))).isInstanceOf(NotAllowed.class);
        }
        As chair = As.role(Role.CHAIR);
        assertThat(chair.get(() -> documents.open(id)).document().id()).isEqualTo(id);
        assertThatThrownBy(() -> chair.get(() -> documents.store(order("x.pdf", Handed.pdf("y")))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherCentreFindsNothing() {
        UUID id = store("report.pdf", Handed.pdf("x")).document().id();
        As stranger = As.role(Role.COORDINATOR, As.COASTAL_CENTRE);

        assertThatThrownBy(() -> stranger.get(() -> documents.list(number))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> stranger.get(() -> documents.open(id))).isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> stranger.get(() -> documents.store(order("x.pdf", Handed.pdf("y")))))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whatIsKeptCannotBeChangedByAnyRoad() {
        DocumentRow row = store("report.pdf", Handed.pdf("x")).document();
        coordinator.get(() -> documents.withdraw(withdrawal(row, "Wrong")));
        for (DataSource database : List.of(application, owner)) {
            for (String command : List.of(
                    "update document set name = 'x'",
                    "delete from document",
                    "truncate document cascade",
                    "update document_content set bytes = ''",
                    "delete from document_content",
                    "truncate document_content",
                    "update document_withdrawal set reason = 'x'",
                    "delete from document_withdrawal",
                    "truncate document_withdrawal")) {
                assertThatThrownBy(() -> new Sql(database).run(command))
                        .as(command)
                        .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void everyActLeavesItsEntry() throws SQLException {
        As person = As.somebody(Role.CNS, As.REGIONAL_CENTRE);
        DocumentRow row = person.get(() -> documents.store(order("x.pdf", Handed.pdf("x"))))
                .document();
        person.get(() -> documents.open(row.id()));
        person.get(() -> documents.withdraw(withdrawal(row, "Wrong")));

        assertThat(new Sql(owner)
                        .column(
                                "select action || ' ' || outcome from audit_entry where actor_subject = ? order by id",
                                person.caller().subject()))
                .containsExactly("DOCUMENT_STORE DONE", "DOCUMENT_READ DONE", "DOCUMENT_WITHDRAW DONE");
    }

    private void refused(Refusal because, String name, byte[] bytes) {
        assertThatThrownBy(() -> store(name, bytes))
                .as(name + " " + because)
                .isInstanceOfSatisfying(DocumentRefused.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("document.refused." + because));
    }

    private StoredAs store(String name, byte[] bytes) {
        return coordinator.get(() -> documents.store(order(name, bytes)));
    }

    private StoreDocument order(String name, byte[] bytes) {
        return new StoreDocument(number, name, "", bytes, null, false);
    }

    private WithdrawDocument withdrawal(DocumentRow row, String reason) {
        return new WithdrawDocument(number, row.id(), reason);
    }
}
