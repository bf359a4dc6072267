package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spineboard.access.SiteDesk;
import org.spineboard.board.agenda.Agenda;
import org.spineboard.board.agenda.AgendaDesk;
import org.spineboard.board.agenda.AgendaPart;
import org.spineboard.board.agenda.AgendaRefused;
import org.spineboard.board.agenda.AgendaRow;
import org.spineboard.board.agenda.Direction;
import org.spineboard.board.agenda.ListCase;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.MeetingRefused;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.PlanMeeting;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.MoveNotAllowed;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** A board from the calendar to the first case: who may plan, list, come and go, and what stops whom. */
@InServer
class BoardIT {
    private static final int MINUTES = 60;

    @Inject
    MeetingDesk meetings;

    @Inject
    AgendaDesk desk;

    @Inject
    CaseRecord cases;

    @Inject
    SiteDesk site;

    @Inject
    ReadyCases ready;

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Inject
    Frozen frozen;

    private final As coordinator = As.role(Role.COORDINATOR);
    private final As chair = As.role(Role.CHAIR);
    private final As surgeon = As.role(Role.SPINE_SURGEON);

    @Test
    void aReadyCaseIsListedMovedAndTakenOffAgain() {
        MeetingRow meeting = meeting();
        CaseNumber first = ready.next();
        CaseNumber second = ready.next();
        list(meeting.id(), first, 10, null);
        list(meeting.id(), second, 10, null);
        assertThat(numbers(agenda(meeting.id()))).containsExactly(first, second);
        assertThat(status(first)).isEqualTo(CaseStatus.LISTED);

        Agenda moved = coordinator.get(() -> desk.move(meeting.id(), second, Direction.UP, version(meeting.id())));
        assertThat(numbers(moved)).containsExactly(second, first);
        assertThat(moved.minutesFree()).isEqualTo(MINUTES - 5 - 20);

        coordinator.get(() -> desk.unlist(meeting.id(), second, "Patient unwell", version(meeting.id())));
        assertThat(numbers(agenda(meeting.id()))).containsExactly(first);
        assertThat(agenda(meeting.id()).rows().get(0).listing().position()).isEqualTo(1);
        assertThat(status(second)).isEqualTo(CaseStatus.READY);
        assertThat(agenda(meeting.id()).ready()).anyMatch(line -> line.number().equals(second));
    }

    @Test
    void aListingIsTakenBackByWhoeverMadeIt() {
        MeetingRow meeting = meeting();
        CaseNumber number = ready.next();
        list(meeting.id(), number, 10, null);

        As colleague = As.somebody(Role.COORDINATOR, As.REGIONAL_CENTRE);
        assertThatThrownBy(() -> colleague.get(() -> desk.undo(meeting.id(), number)))
                .isInstanceOf(MoveNotAllowed.class);
        coordinator.get(() -> desk.undo(meeting.id(), number));

        assertThat(status(number)).isEqualTo(CaseStatus.READY);
        assertThat(agenda(meeting.id()).rows()).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoChangeAnAgendaIsTold() {
        MeetingRow meeting = meeting();
        CaseNumber number = ready.next();
        int seen = version(meeting.id());
        list(meeting.id(), ready.next(), 10, null);

        ListCase late = new ListCase(meeting.id(), number, AgendaPart.OTHER, 10, CaseNeeds.NONE, null, seen);
        assertThatThrownBy(() -> coordinator.get(() -> desk.list(late)))
                .isInstanceOfSatisfying(StaleRecord.class, stale -> assertThat(stale.changedBy())
                        .startsWith("Test coordinator"));
        assertThat(status(number)).isEqualTo(CaseStatus.READY);
    }

    @Test
    void aMeetingHoldsNoMoreThanItsMinutes() {
        MeetingRow meeting = meeting();
        list(meeting.id(), ready.next(), 50, null);
        CaseNumber number = ready.next();

        assertThatThrownBy(() -> list(meeting.id(), number, 6, null)).isInstanceOf(AgendaRefused.class);
        list(meeting.id(), number, 5, null);
        assertThat(agenda(meeting.id()).minutesFree()).isZero();
    }

    @Test
    void aFrozenAgendaTakesOnlyWhatIsUrgent() {
        MeetingRow meeting = meeting();
        CaseNumber number = ready.next();
        coordinator.get(() -> meetings.freeze(meeting.id(), version(meeting.id())));

        assertThatThrownBy(() -> list(meeting.id(), number, 10, null)).isInstanceOf(AgendaRefused.class);
        list(meeting.id(), number, 10, "Deteriorating fast");
        assertThat(agenda(meeting.id()).rows().get(0).listing().urgentReason()).isEqualTo("Deteriorating fast");
    }

    @Test
    void twoMeetingsDoNotOverlap() {
        MeetingRow meeting = meeting();
        PlanMeeting same = new PlanMeeting(
                meeting.startsAt().plusSeconds(60), meeting.endsAt().plusSeconds(60), "Room 2", 5);

        assertThatThrownBy(() -> coordinator.get(() -> meetings.plan(same))).isInstanceOf(MeetingRefused.class);
    }

    @Test
    void quorumComesAndGoesWithThoseAtTheTable() {
        MeetingRow meeting = meeting();
        for (Role role : List.of(Role.SPINE_SURGEON, Role.RAD_ONCOLOGIST, Role.RADIOLOGIST, Role.COORDINATOR)) {
            As person = As.role(role);
            person.get(site::signIn);
            coordinator.get(
                    () -> meetings.invite(meeting.id(), role, person.caller().username(), null));
        }
        List<SeatRow> seats = coordinator.get(() -> meetings.seats(meeting.id()));
        assertThat(agenda(meeting.id()).quorum().isMet()).as("by seats").isTrue();
        chair.get(() -> meetings.open(meeting.id(), version(meeting.id())));
        assertThat(agenda(meeting.id()).quorum().missing())
                .as("before anybody came")
                .hasSize(4);
        seats.forEach(seat -> chair.get(() -> meetings.record(meeting.id(), seat.id(), true)));
        assertThat(agenda(meeting.id()).quorum().isMet()).isTrue();

        UUID own = seats.stream()
                .filter(seat -> seat.role() == Role.SPINE_SURGEON)
                .findFirst()
                .orElseThrow()
                .id();
        surgeon.get(() -> meetings.checkIn(meeting.id(), own, false));
        assertThat(agenda(meeting.id()).quorum().missing()).containsExactly(Role.SPINE_SURGEON);
        assertThatThrownBy(() -> As.role(Role.RADIOLOGIST).get(() -> meetings.checkIn(meeting.id(), own, true)))
                .isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> coordinator.get(() -> meetings.uninvite(meeting.id(), own)))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void attendanceCannotBeRewritten() throws SQLException {
        quorumComesAndGoesWithThoseAtTheTable();
        Sql sql = new Sql(application);

        assertThat(sql.number("select count(*) from board_attendance")).isPositive();
        frozen.assertRefusedToTheApplication("update board_attendance set kind = 'IN'", "delete from board_attendance");
    }

    @Test
    void onlyTheCoordinatorPlansAndLists() {
        MeetingRow meeting = meeting();
        CaseNumber number = ready.next();
        ListCase order =
                new ListCase(meeting.id(), number, AgendaPart.OTHER, 10, CaseNeeds.NONE, null, version(meeting.id()));
        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR) {
                assertThatThrownBy(() -> As.role(role).get(() -> desk.list(order)))
                        .as("%s lists", role)
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> As.role(role).get(() -> meetings.freeze(meeting.id(), 0)))
                        .as("%s freezes", role)
                        .isInstanceOf(NotAllowed.class);
            }
        }
        assertThat(status(number)).isEqualTo(CaseStatus.READY);
    }

    @Test
    void anotherCentreKnowsNothingOfIt() {
        MeetingRow meeting = meeting();
        As stranger = As.role(Role.COORDINATOR, As.COASTAL_CENTRE);

        assertThatThrownBy(() -> stranger.get(() -> meetings.meeting(meeting.id())))
                .isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> stranger.get(() -> desk.agenda(meeting.id()))).isInstanceOf(MeetingRefused.class);
        assertThat(stranger.get(meetings::coming)).extracting(MeetingRow::id).doesNotContain(meeting.id());
    }

    private MeetingRow meeting() {
        Instant starts = BoardRoom.free();
        PlanMeeting plan = new PlanMeeting(starts, starts.plus(Duration.ofMinutes(MINUTES)), "Room 1", 5);
        return coordinator.get(() -> meetings.plan(plan));
    }

    private void list(MeetingId meeting, CaseNumber number, int minutes, @Nullable String urgent) {
        ListCase order =
                new ListCase(meeting, number, AgendaPart.OTHER, minutes, CaseNeeds.NONE, urgent, version(meeting));
        coordinator.get(() -> desk.list(order));
    }

    private Agenda agenda(MeetingId meeting) {
        return coordinator.get(() -> desk.agenda(meeting));
    }

    private int version(MeetingId meeting) {
        return coordinator.get(() -> meetings.meeting(meeting)).version();
    }

    private CaseStatus status(CaseNumber number) {
        return coordinator.get(() -> cases.overview(number)).standing().status();
    }

    private static List<CaseNumber> numbers(Agenda agenda) {
        return agenda.rows().stream()
                .map(AgendaRow::listing)
                .map(listing -> listing.number())
                .toList();
    }
}
