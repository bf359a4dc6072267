package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.spineboard.board.decision.DecisionRefused;
import org.spineboard.board.decision.Modality;
import org.spineboard.board.letter.LetterDesk;
import org.spineboard.board.letter.LetterRefused;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** The letter about a decision: sent once by the coordinator, read by the hospital that asked, changed by nobody. */
@InServer
class LetterIT {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    @Inject
    BoardRoom room;

    @Inject
    ReadyCases ready;

    @Inject
    LetterDesk desk;

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Inject
    Frozen frozen;

    private final As coordinator = As.role(Role.COORDINATOR);
    private final As referrer = As.role(Role.REFERRER);

    @Test
    void isSentOnceAndThenReadByTheHospitalThatAsked() {
        CaseNumber number = room.decided("CEBRT", Modality.RADIATION);
        assertThatThrownBy(() -> referrer.get(() -> desk.read(number))).isInstanceOf(LetterRefused.class);
        assertThat(coordinator.get(() -> desk.preview(number)).content()).startsWith(PDF);

        coordinator.get(() -> desk.send(number));

        assertThat(referrer.get(() -> desk.read(number)).content()).startsWith(PDF);
        assertThat(referrer.get(() -> desk.letters(number)).letters()).hasSize(1);
        assertThatThrownBy(() -> coordinator.get(() -> desk.send(number))).isInstanceOf(LetterRefused.class);
        assertThatThrownBy(() -> As.role(Role.REFERRER, As.ST_ANNES).get(() -> desk.read(number)))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> As.role(Role.COORDINATOR, As.COASTAL_CENTRE).get(() -> desk.read(number)))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void needsADecisionAndACoordinator() {
        CaseNumber undecided = ready.next();
        assertThatThrownBy(() -> coordinator.get(() -> desk.send(undecided))).isInstanceOf(DecisionRefused.class);
        CaseNumber number = room.decided("OBSERVE");
        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR) {
                assertThatThrownBy(() -> As.role(role).get(() -> desk.send(number)))
                        .as("%s sends", role)
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void cannotBeRewritten() throws SQLException {
        CaseNumber number = room.decided("OBSERVE");
        coordinator.get(() -> desk.send(number));
        Sql sql = new Sql(application);

        assertThat(sql.number("select count(*) from outcome_letter")).isPositive();
        frozen.assertRefusedToTheApplication("update outcome_letter set sha256 = ''", "delete from outcome_letter");
    }
}
