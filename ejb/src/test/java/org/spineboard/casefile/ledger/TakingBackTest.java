package org.spineboard.casefile.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spineboard.casefile.ledger.CaseFixture.CENTRE;
import static org.spineboard.casefile.ledger.CaseFixture.COLLEAGUE;
import static org.spineboard.casefile.ledger.CaseFixture.COORDINATOR;
import static org.spineboard.casefile.ledger.CaseFixture.NOON;
import static org.spineboard.casefile.ledger.CaseFixture.PRODUCT;
import static org.spineboard.casefile.ledger.CaseFixture.standing;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.MoveNotAllowed;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.change.EventKind;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.pathway.Milestone;
import org.spineboard.pathway.Occurrence;
import org.spineboard.shared.security.Role;

class TakingBackTest {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant LONG_AGO = NOON.minusSeconds(600);

    @Test
    void putsTheCaseWhereItStoodAndKeepsBothEvents() {
        CaseFile file = accepted();

        file.undo(Move.ACCEPT, COORDINATOR, LATER, LONG_AGO);

        CaseState state = file.state();
        assertThat(state.status()).isEqualTo(CaseStatus.TRIAGE);
        assertThat(state.urgency()).isNull();
        assertThat(state.ownerName()).isNull();
        assertThat(state.statusSince()).isEqualTo(NOON);
        assertThat(state.items()).extracting(OpenItemRow::state).containsExactly(ItemState.DROPPED);
        TimelineEntry undo = state.history().get(state.history().size() - 1);
        assertThat(undo.kind()).isEqualTo(EventKind.UNDO);
        assertThat(undo.move()).isEqualTo(Move.ACCEPT);
        assertThat(state.history().get(state.history().size() - 2).takenBack()).isTrue();
    }

    @Test
    void makesTheTriageClockRunOnAsIfNothingHadHappened() {
        CaseFile file = accepted();
        assertThat(file.milestones()).extracting(Occurrence::milestone).contains(Milestone.TRIAGED);

        file.undo(Move.ACCEPT, COORDINATOR, LATER, LONG_AGO);

        assertThat(file.milestones()).extracting(Occurrence::milestone).doesNotContain(Milestone.TRIAGED);
    }

    @Test
    void takesBackWhatTheProductDidInConsequence() {
        CaseFile file = accepted();
        file.move(MoveOrder.of(Move.MARK_READY, NOON), PRODUCT, NOON, List.of());

        file.undo(Move.ACCEPT, COORDINATOR, LATER, LONG_AGO);

        assertThat(file.status()).isEqualTo(CaseStatus.TRIAGE);
    }

    @Test
    void isOnlyForThePersonWhoDidIt() {
        CaseFile file = accepted();

        assertThatThrownBy(() -> file.undo(Move.ACCEPT, COLLEAGUE, LATER, LONG_AGO))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void isOnlyForAShortWhile() {
        CaseFile file = accepted();

        assertThatThrownBy(() -> file.undo(Move.ACCEPT, COORDINATOR, LATER, NOON.plusSeconds(1)))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void isOverOnceSomethingFollowed() {
        CaseFile file = accepted();
        file.move(MoveOrder.of(Move.ESCALATE, NOON, "Legs weak"), COORDINATOR, NOON, List.of());

        assertThatThrownBy(() -> file.undo(Move.ACCEPT, COORDINATOR, LATER, LONG_AGO))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void isNotForAnotherMoveThanTheOneMeant() {
        CaseFile file = accepted();

        assertThatThrownBy(() -> file.undo(Move.LIST, COORDINATOR, LATER, LONG_AGO))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void worksOnce() {
        CaseFile file = accepted();
        file.undo(Move.ACCEPT, COORDINATOR, LATER, LONG_AGO);

        assertThatThrownBy(() -> file.undo(Move.ACCEPT, COORDINATOR, LATER, LONG_AGO))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void isNotForARefusal() {
        CaseFile file = standing(CaseStatus.TRIAGE, Track.ELECTIVE);
        file.move(MoveOrder.of(Move.REJECT, NOON, "Advice"), COORDINATOR, NOON, List.of());

        assertThatThrownBy(() -> file.undo(Move.ACCEPT, COORDINATOR, LATER, LONG_AGO))
                .isInstanceOf(MoveNotAllowed.class);
    }

    private static CaseFile accepted() {
        CaseFile file = standing(CaseStatus.TRIAGE, Track.ELECTIVE);
        file.move(MoveOrder.of(Move.ACCEPT, NOON), COORDINATOR, NOON, List.of());
        file.grade(Urgency.SOON);
        file.owe(
                List.of(new Owed(
                        ItemKind.WORK_UP, "MRI_REPORT", "", OwedBy.role(CENTRE, Role.RADIOLOGIST), LATER, false)),
                COORDINATOR,
                NOON);
        return file;
    }
}
