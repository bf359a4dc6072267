package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.referral.intake.Taken;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** The trail holds every act, with the work or without it as the case demands, and keeps what it holds. */
@InServer
class AuditIT {
    private static final String ACTS_OF =
            "select action || ' ' || outcome from audit_entry where actor_subject = ? order by id";

    @Inject
    ReferralIntake intake;

    @Inject
    CaseRecord cases;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private Taken taken;
    private As coordinator;

    @BeforeEach
    void referSomebody() {
        taken = As.role(Role.INTEGRATION).get(() -> intake.take(Invented.elective()));
        coordinator = As.somebody(Role.COORDINATOR, As.REGIONAL_CENTRE);
    }

    @Test
    void whatIsWrittenStays() {
        for (String table : List.of("audit_entry", "case_event", "referral")) {
            String column = table.equals("referral") ? "sent_at" : "recorded_at";
            for (String command : List.of(
                    "update %s set %s = %s".formatted(table, column, column),
                    "delete from " + table,
                    "truncate %s cascade".formatted(table))) {
                assertRefused(application, command);
                assertRefused(owner, command);
            }
        }
    }

    @Test
    void anActAndItsEntryShareATransaction() throws Exception {
        transaction.begin();
        coordinator.get(() -> cases.overview(taken.caseNumber()));
        transaction.rollback();
        assertThat(acts(coordinator)).as("undone with the work").isEmpty();

        coordinator.get(() -> cases.overview(taken.caseNumber()));

        assertThat(acts(coordinator)).containsExactly("CASE_READ DONE");
    }

    @Test
    void aRefusalIsKeptWhateverBecomesOfTheWork() throws Exception {
        As admin = As.somebody(Role.ADMIN, As.REGIONAL_CENTRE);
        transaction.begin();
        try {
            assertThatThrownBy(() -> admin.get(() -> cases.overview(taken.caseNumber())))
                    .isInstanceOf(NotAllowed.class);
        } finally {
            transaction.rollback();
        }

        assertThat(acts(admin)).containsExactly("CASE_READ shared.act.notAllowed");
    }

    @Test
    void anEntrySaysWhoseRecordItWas() throws SQLException {
        coordinator.get(() -> cases.overview(taken.caseNumber()));

        assertThat(new Sql(owner)
                        .column(
                                "select array_to_string(case_numbers, ',') || ' ' || array_to_string(patient_ids, ',')"
                                        + " || ' ' || organisation || ' ' || actor_roles"
                                        + " from audit_entry where actor_subject = ?",
                                coordinator.caller().subject()))
                .containsExactly(taken.caseNumber() + " " + taken.patient().value() + " RSC COORDINATOR");
    }

    private List<String> acts(As person) throws SQLException {
        return new Sql(owner).column(ACTS_OF, person.caller().subject());
    }

    private static void assertRefused(DataSource role, String command) {
        assertThatThrownBy(() -> new Sql(role).run(command))
                .as(command)
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo("42501"));
    }
}
