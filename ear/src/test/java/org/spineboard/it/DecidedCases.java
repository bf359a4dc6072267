package org.spineboard.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.CaseNumber;

/** Brings cases as far as a decision of a board, past the meeting. */
@ApplicationScoped
public class DecidedCases {
    @Inject
    ReadyCases ready;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    /** A new case that is decided, with these treatments recommended, all to begin today. */
    public CaseNumber next(List<Modality> modalities) throws SQLException {
        CaseNumber number = ready.next();
        decide(number, modalities);
        return number;
    }

    /** Lets a board have decided on this case. */
    public void decide(CaseNumber number, List<Modality> modalities) throws SQLException {
        Sql sql = new Sql(owner);
        UUID meeting = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        sql.run("insert into board_meeting (id, version, centre, starts_at, ends_at, place, opening_minutes, state,"
                + " changed_at, changed_by) values ('" + meeting + "', 0, 'RSC', '1999-01-01T12:00:00Z',"
                + " '1999-01-01T13:00:00Z', 'Room', 0, 'CANCELLED', now(), 'Test')");
        sql.run("insert into decision (id, case_number, version, meeting_id, route, recommendation, intent, rationale,"
                + " patient_view, quorum_rules, signed_by_subject, signed_by, signed_role, signed_organisation,"
                + " signed_at) select '" + decision + "', '" + number + "', count(*) + 1, '" + meeting
                + "', 'FULL_DISCUSSION', 'STABILISE_THEN_RT', 'STABILITY', 'Unstable.', 'Wants treatment.', 1,"
                + " 'test-chair', 'Test chair', 'CHAIR', 'RSC', now() from decision where case_number = '" + number
                + "'");
        sql.run("insert into decision_level values ('" + decision + "', 0, 17, 19)");
        for (Modality modality : modalities) {
            sql.run("insert into decision_assignment values ('" + decision + "', '" + modality
                    + "', 'test-owner', 'Test owner', current_date)");
            sql.run("insert into open_item (id, case_number, kind, detail, gate, owed_by_organisation, owed_by_role,"
                    + " four_eyes, state, opened_at, due_at) values ('" + UUID.randomUUID() + "', '" + number
                    + "', 'PLAN', '" + modality + "', '', 'RSC', '"
                    + modality.owners().get(0) + "', false, 'OPEN', now(), now())");
        }
        sql.run("update case_file set status = 'DECIDED' where case_number = '" + number + "'");
    }
}
