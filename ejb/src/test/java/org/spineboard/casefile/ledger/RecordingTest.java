package org.spineboard.casefile.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spineboard.casefile.ledger.CaseFixture.CENTRE;
import static org.spineboard.casefile.ledger.CaseFixture.COORDINATOR;
import static org.spineboard.casefile.ledger.CaseFixture.NOON;
import static org.spineboard.casefile.ledger.CaseFixture.standing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.pathway.Milestone;
import org.spineboard.pathway.Occurrence;
import org.spineboard.shared.security.Role;

class RecordingTest {
    private static final UUID STUDY = new UUID(0, 7);
    private static final Instant SCANNED = NOON.minusSeconds(3600);

    @Test
    void standsInTheHistoryAtItsClinicalTime() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);

        file.record(Happening.of(Topic.IMAGING_DONE, STUDY, SCANNED, "MRI"), COORDINATOR, NOON);

        TimelineEntry last = file.state().history().get(file.steps() - 1);
        assertThat(last.topic()).isEqualTo(Topic.IMAGING_DONE);
        assertThat(last.record()).isEqualTo(STUDY);
        assertThat(last.occurredAt()).isEqualTo(SCANNED);
        assertThat(last.backDated()).isTrue();
        assertThat(file.status()).isEqualTo(CaseStatus.WORKUP);
    }

    @Test
    void isAMilestoneWhenItSaysSo() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);

        file.record(new Happening(Topic.IMAGING_DONE, STUDY, SCANNED, Milestone.MRI_DONE, null), COORDINATOR, NOON);

        assertThat(file.milestones()).contains(new Occurrence(Milestone.MRI_DONE, SCANNED));
    }

    @Test
    void isNotOfTheFuture() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        Happening tomorrow = Happening.of(Topic.IMAGING_DONE, STUDY, NOON.plusSeconds(1), null);

        assertThatThrownBy(() -> file.record(tomorrow, COORDINATOR, NOON)).isInstanceOf(ChangeRefused.class);
    }

    @Test
    void endsTheChanceToTakeBack() {
        CaseFile file = standing(CaseStatus.TRIAGE, Track.ELECTIVE);
        file.move(MoveOrder.of(Move.ACCEPT, NOON), COORDINATOR, NOON, List.of());
        assertThat(file.undoableBy(COORDINATOR)).isPresent();

        file.record(Happening.of(Topic.IMAGING_REQUESTED, STUDY, NOON, null), COORDINATOR, NOON);

        assertThat(file.undoableBy(COORDINATOR)).isEmpty();
    }

    @Test
    void settlesAPartOfTheWorkUpWhereItIsOwed() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        OwedBy radiologist = OwedBy.role(CENTRE, Role.RADIOLOGIST);
        file.owe(List.of(new Owed(ItemKind.WORK_UP, "MRI_REPORT", "", radiologist, NOON, false)), COORDINATOR, NOON);
        assertThat(file.lacks(ItemKind.WORK_UP, "MRI_REPORT")).isTrue();

        file.close(item -> item.is(ItemKind.WORK_UP, "MRI_REPORT"), ItemState.DONE, COORDINATOR, NOON);
        file.close(item -> item.is(ItemKind.WORK_UP, "TISSUE"), ItemState.DONE, COORDINATOR, NOON);

        assertThat(file.lacks(ItemKind.WORK_UP, "MRI_REPORT")).isFalse();
        assertThat(file.itemBlockers()).isEmpty();
    }
}
