package org.spineboard.casefile.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spineboard.casefile.ledger.CaseFixture.COORDINATOR;
import static org.spineboard.casefile.ledger.CaseFixture.NOON;
import static org.spineboard.casefile.ledger.CaseFixture.PRODUCT;
import static org.spineboard.casefile.ledger.CaseFixture.REFERRER;
import static org.spineboard.casefile.ledger.CaseFixture.SUSPECTED;
import static org.spineboard.casefile.ledger.CaseFixture.standing;
import static org.spineboard.casefile.ledger.CaseFixture.submitted;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.MoveNotAllowed;
import org.spineboard.casefile.MoveResult;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.change.EventKind;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.Term;
import org.spineboard.shared.security.Role;

class MovingACaseTest {
    private static final String REFUSED = "-";

    @ParameterizedTest(name = "{0} from {1} {2} leads to {3} {4}")
    @CsvFileSource(
            resources = "/org/spineboard/casefile/moves.csv",
            useHeadersInDisplayName = false,
            numLinesToSkip = 1)
    void followsTheTable(Move move, CaseStatus status, Track track, String toStatus, String toTrack) {
        CaseFile file = standing(status, track);
        int steps = file.steps();

        if (toStatus.equals(REFUSED)) {
            assertThatThrownBy(() -> CaseFixture.go(file, move, NOON)).isInstanceOf(MoveNotAllowed.class);
            assertThat(file.status()).isEqualTo(status);
            assertThat(file.track()).isEqualTo(track);
            assertThat(file.steps()).isEqualTo(steps);
        } else {
            CaseFixture.go(file, move, NOON);
            assertThat(file.status()).hasToString(toStatus);
            assertThat(file.track()).hasToString(toTrack);
            assertThat(file.steps()).isEqualTo(steps + 1);
        }
    }

    @Test
    void isTriedInTheTableForEveryStatusAndTrack() throws Exception {
        try (var table = getClass().getResourceAsStream("/org/spineboard/casefile/moves.csv")) {
            List<String> cells = new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',', line.indexOf(',', line.indexOf(',') + 1) + 1)))
                    .distinct()
                    .toList();

            assertThat(cells).hasSize(Move.values().length * CaseStatus.values().length * Track.values().length);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isForTheRolesOfTheMoveOnly(Role role) {
        CaseFile file = standing(CaseStatus.TRIAGE, Track.ELECTIVE);
        Actor actor = new Actor("a", "A", Set.of(role), CaseFixture.CENTRE);

        if (role == Role.COORDINATOR) {
            file.move(MoveOrder.of(Move.ACCEPT, NOON), actor, NOON, List.of());
            assertThat(file.status()).isEqualTo(CaseStatus.WORKUP);
        } else {
            assertThatThrownBy(() -> file.move(MoveOrder.of(Move.ACCEPT, NOON), actor, NOON, List.of()))
                    .isInstanceOf(MoveNotAllowed.class);
        }
    }

    @Test
    void isNotForPeopleWhereTheProductMovesByItself() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);

        assertThatThrownBy(() -> file.move(MoveOrder.of(Move.MARK_READY, NOON), COORDINATOR, NOON, List.of()))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void isRefusedWhileSomethingIsMissing() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        List<Blocker> blockers = List.of(new Blocker("casefile.blocker.WORK_UP", "MRI_REPORT"));

        MoveResult result = file.move(MoveOrder.of(Move.MARK_READY, NOON), PRODUCT, NOON, blockers);

        assertThat(result).isEqualTo(new MoveResult.Refused(blockers));
        assertThat(file.status()).isEqualTo(CaseStatus.WORKUP);
    }

    @Test
    void isWrittenDownWithBothTimesAndMarkedWhenEnteredLate() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        Instant recognised = NOON.minus(Duration.ofHours(3));

        file.move(MoveOrder.of(Move.ESCALATE, recognised, "Legs weak"), COORDINATOR, NOON, List.of());

        TimelineEntry last = file.state().history().get(file.steps() - 1);
        assertThat(last.occurredAt()).isEqualTo(recognised);
        assertThat(last.recordedAt()).isEqualTo(NOON);
        assertThat(last.backDated()).isTrue();
        assertThat(last.role()).isEqualTo(Role.COORDINATOR);
        assertThat(last.text()).isEqualTo("Legs weak");
    }

    @Test
    void cannotHaveHappenedInTheFuture() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);

        assertThatThrownBy(() -> file.move(
                        MoveOrder.of(Move.ESCALATE, NOON.plusSeconds(1), "Legs weak"), COORDINATOR, NOON, List.of()))
                .isInstanceOf(ChangeRefused.class);
    }

    @Test
    void toTheEmergencyTrackCountsFromTheFindingsAndBackFromTheFirstSuspicion() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        Instant recognised = NOON.minus(Duration.ofHours(1));

        file.move(MoveOrder.of(Move.ESCALATE, recognised, "Legs weak"), COORDINATOR, NOON, List.of());
        assertThat(file.state().urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(file.state().t0()).isEqualTo(recognised);
        assertThat(file.status()).isEqualTo(CaseStatus.WORKUP);

        CaseFixture.go(file, Move.STAND_DOWN, NOON);
        assertThat(file.state().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(file.state().t0()).isEqualTo(SUSPECTED);
    }

    @Test
    void remembersWhoTookItOn() {
        CaseFile file = standing(CaseStatus.TRIAGE, Track.ELECTIVE);

        file.move(MoveOrder.of(Move.ACCEPT, NOON), COORDINATOR, NOON, List.of());

        assertThat(file.state().ownerName()).isEqualTo(COORDINATOR.name());
    }

    @Test
    void beginsWithTheSuspicionAndTheSubmission() {
        CaseFile file = submitted(Track.EMERGENCY);

        assertThat(file.state().history())
                .extracting(TimelineEntry::kind)
                .containsExactly(EventKind.SUSPECTED, EventKind.MOVE);
        assertThat(file.state().history().get(0).occurredAt()).isEqualTo(SUSPECTED);
        assertThat(file.state().history().get(1).role()).isEqualTo(Role.REFERRER);
        assertThat(file.state().urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void needsTheVersionThatIsThereAndSaysWhoChangedIt() {
        CaseFile file = submitted(Track.ELECTIVE);

        assertThatThrownBy(() -> file.mustBeAt(7)).isInstanceOfSatisfying(StaleRecord.class, stale -> {
            assertThat(stale.changedBy()).isEqualTo(REFERRER.name());
            assertThat(stale.changedAt()).isEqualTo(NOON);
            assertThat(stale.args()).contains(new Term("frame.role.REFERRER"), new Term("casefile.move.SUBMIT"));
        });
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void takesAnUrgencyThatGoesWithItsTrack(Urgency urgency) {
        CaseFile elective = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        CaseFile emergency = standing(CaseStatus.WORKUP, Track.EMERGENCY);

        CaseFile right = urgency == Urgency.EMERGENCY ? emergency : elective;
        CaseFile wrong = urgency == Urgency.EMERGENCY ? elective : emergency;

        right.grade(urgency);
        assertThat(right.state().urgency()).isEqualTo(urgency);
        assertThatThrownBy(() -> wrong.grade(urgency)).isInstanceOf(ChangeRefused.class);
    }
}
