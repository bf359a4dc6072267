package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spineboard.it.BoardRoom.byTheUsualOwner;
import static org.spineboard.it.BoardRoom.text;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.spineboard.board.decision.DecisionRefused;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.DecisionText;
import org.spineboard.board.decision.Modality;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.MeetingRefused;
import org.spineboard.board.meeting.MeetingState;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.board.session.AssignTreatment;
import org.spineboard.board.session.DecideCase;
import org.spineboard.board.session.DecisionDesk;
import org.spineboard.board.session.DeferCase;
import org.spineboard.board.session.DiscussCase;
import org.spineboard.board.session.DiscussionDesk;
import org.spineboard.board.session.RatificationDesk;
import org.spineboard.board.session.RatifyDecision;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.MoveNotAllowed;
import org.spineboard.casefile.item.CaseItems;
import org.spineboard.casefile.item.CloseItem;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.CaseOverview;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** A case before the board: discussed, decided or put off, with quorum and without. */
@InServer
class DecisionIT {
    private static final Role[] QUORUM = BoardRoom.REQUIRED.toArray(Role[]::new);

    @Inject
    BoardRoom room;

    @Inject
    MeetingDesk meetings;

    @Inject
    DiscussionDesk discussion;

    @Inject
    DecisionDesk decisions;

    @Inject
    RatificationDesk ratification;

    @Inject
    CaseRecord cases;

    @Inject
    CaseItems items;

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Inject
    Frozen frozen;

    private final As chair = As.role(Role.CHAIR);
    private final As coordinator = As.role(Role.COORDINATOR);

    @Test
    void aDecisionWithQuorumNamesWhoSeesToWhat() {
        CaseNumber number = room.decided("STABILISE_THEN_SRS", Modality.STABILISATION, Modality.RADIATION);

        DecisionRow decision = decision(number);
        assertThat(overview(number).standing().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(decision.isProvisional()).isFalse();
        assertThat(decision.quorum().present()).containsExactlyInAnyOrderElementsOf(BoardRoom.REQUIRED);
        assertThat(decision.text()).isEqualTo(text("STABILISE_THEN_SRS"));
        assertThat(decision.assignments())
                .extracting(one -> one.modality())
                .containsExactly(Modality.RADIATION, Modality.STABILISATION);
        assertThat(open(number))
                .extracting(OpenItemRow::detail)
                .containsExactlyInAnyOrder("RADIATION", "STABILISATION", "LETTER");
    }

    @Test
    void aDecisionMadeWithoutASpecialtyIsProvisionalUntilABoardRatifiesIt() {
        MeetingId meeting = room.planned(QUORUM);
        CaseNumber number = room.listed(meeting, CaseNeeds.NONE);
        room.open(meeting);
        SeatRow surgeon = room.seats(meeting).stream()
                .filter(seat -> seat.role() == Role.SPINE_SURGEON)
                .findFirst()
                .orElseThrow();
        room.discuss(meeting, number);
        As.role(Role.SPINE_SURGEON).get(() -> meetings.checkIn(meeting, surgeon.id(), false));
        room.decide(meeting, number, text("CEBRT"), byTheUsualOwner(Modality.RADIATION));

        assertThat(decision(number).isProvisional()).isTrue();
        assertThat(decision(number).quorum().missing()).containsExactly(Role.SPINE_SURGEON);
        assertThat(waiting()).contains(number);
        assertThatThrownBy(() -> chair.get(() -> ratification.ratify(new RatifyDecision(meeting, number, true, ""))))
                .as("the same meeting has no quorum either")
                .isInstanceOf(DecisionRefused.class);

        MeetingId next = room.planned(QUORUM);
        room.open(next);
        assertThatThrownBy(() -> chair.get(() -> ratification.ratify(new RatifyDecision(next, number, false, " "))))
                .isInstanceOf(DecisionRefused.class);
        chair.get(() -> ratification.ratify(new RatifyDecision(next, number, false, "Would have stabilised first")));
        assertThat(decision(number).isProvisional()).isFalse();
        assertThat(waiting()).doesNotContain(number);
        assertThatThrownBy(() -> chair.get(() -> ratification.ratify(new RatifyDecision(next, number, true, ""))))
                .isInstanceOf(DecisionRefused.class);
    }

    @Test
    void aCaseIsPutOffWithWhatIsOwedAndComesBack() {
        MeetingId meeting = room.planned(QUORUM);
        CaseNumber number = room.listed(meeting, CaseNeeds.NONE);
        room.open(meeting);
        room.discuss(meeting, number);
        defer(meeting, number, "IMAGING", "Whole spine MRI with contrast");

        assertThat(overview(number).standing().status()).isEqualTo(CaseStatus.WORKUP);
        OpenItemRow owed = open(number).stream()
                .filter(item -> item.kind() == ItemKind.BOARD_QUESTION)
                .findFirst()
                .orElseThrow();
        assertThat(owed.detail()).isEqualTo("Whole spine MRI with contrast");
        assertThat(owed.blocking()).isTrue();
        CloseItem done = new CloseItem(
                number,
                owed.id(),
                ItemState.DONE,
                "It is there",
                overview(number).standing().version());
        coordinator.get(() -> items.close(done));
        assertThat(overview(number).standing().status()).isEqualTo(CaseStatus.READY);
        assertThat(coordinator.get(() -> decisions.decisions(number)).deferrals())
                .hasSize(1);
    }

    @Test
    void oneCaseIsDiscussedAtATimePresentedBySomebodyAtTheTable() {
        MeetingId meeting = room.planned(QUORUM);
        CaseNumber first = room.listed(meeting, CaseNeeds.NONE);
        CaseNumber second = room.listed(meeting, CaseNeeds.NONE);
        assertThatThrownBy(() -> discuss(meeting, first, UUID.randomUUID()))
                .as("before the meeting is open")
                .isInstanceOf(MeetingRefused.class);
        room.open(meeting);
        assertThatThrownBy(() -> discuss(meeting, first, UUID.randomUUID())).isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> room.decide(meeting, first, text("OBSERVE")))
                .as("not discussed yet")
                .isInstanceOf(MoveNotAllowed.class);
        room.discuss(meeting, first);
        assertThatThrownBy(() -> room.discuss(meeting, second)).isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> chair.get(() -> discussion.close(meeting, room.version(meeting))))
                .isInstanceOf(MeetingRefused.class);

        room.decide(meeting, first, text("OBSERVE"));
        defer(meeting, second, "TIME", "Nothing, first on the next list");
        assertThat(chair.get(() -> discussion.close(meeting, room.version(meeting)))
                        .state())
                .isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void aDecisionThatLacksSomethingIsRefusedAndChangesNothing() {
        MeetingId meeting = room.planned(QUORUM);
        CaseNumber number = room.listed(meeting, CaseNeeds.NONE);
        room.open(meeting);
        room.discuss(meeting, number);

        for (String lack :
                List.of("rationale", "view", "recommendation", "intent", "owner", "role", "treated", "day")) {
            assertThatThrownBy(() -> chair.get(() -> decisions.decide(lacking(lack, meeting, number))))
                    .as(lack)
                    .isInstanceOf(DecisionRefused.class);
            assertThat(overview(number).standing().status()).isEqualTo(CaseStatus.IN_DISCUSSION);
        }
        assertThat(coordinator.get(() -> decisions.decisions(number)).decisions())
                .isEmpty();
    }

    @Test
    void onlyTheChairDecidesAndOnlyFromThePageAsItIsNow() {
        MeetingId meeting = room.planned(QUORUM);
        CaseNumber number = room.listed(meeting, CaseNeeds.NONE);
        room.open(meeting);
        room.discuss(meeting, number);
        DecideCase order = new DecideCase(meeting, number, text("OBSERVE"), List.of(), room.version(meeting));
        for (Role role : Role.values()) {
            if (role != Role.CHAIR) {
                assertThatThrownBy(() -> As.role(role).get(() -> decisions.decide(order)))
                        .as("%s decides", role)
                        .isInstanceOf(NotAllowed.class);
            }
        }
        assertThatThrownBy(() -> As.role(Role.CHAIR, As.COASTAL_CENTRE).get(() -> decisions.decide(order)))
                .isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> As.role(Role.COORDINATOR, As.COASTAL_CENTRE).get(() -> decisions.decisions(number)))
                .isInstanceOf(CaseNotFound.class);
        DecideCase stale = new DecideCase(meeting, number, text("OBSERVE"), List.of(), room.version(meeting) - 1);
        assertThatThrownBy(() -> chair.get(() -> decisions.decide(stale))).isInstanceOf(StaleRecord.class);
        assertThat(overview(number).standing().status()).isEqualTo(CaseStatus.IN_DISCUSSION);
    }

    @Test
    void whatWasDecidedCannotBeRewritten() throws SQLException {
        room.decided("CEBRT", Modality.RADIATION);
        Sql sql = new Sql(application);
        for (String table : List.of("decision", "decision_assignment", "decision_level", "decision_presence")) {
            assertThat(sql.number("select count(*) from " + table)).isPositive();
            frozen.assertRefusedToTheApplication("delete from " + table, "truncate " + table);
        }
        frozen.assertRefusedToTheApplication("update decision set rationale = 'Other'");
    }

    private DecideCase lacking(String lack, MeetingId meeting, CaseNumber number) {
        DecisionText good =
                text(lack.equals("treated") ? "OBSERVE" : lack.equals("recommendation") ? "MAGIC" : "CEBRT");
        AssignTreatment usual = byTheUsualOwner(Modality.RADIATION);
        DecisionText said = new DecisionText(
                good.recommendation(),
                lack.equals("intent") ? "MAGIC" : good.intent(),
                good.levels(),
                lack.equals("rationale") ? " " : good.rationale(),
                lack.equals("view") ? "" : good.patientView(),
                null);
        List<AssignTreatment> treatments =
                switch (lack) {
                    case "owner" -> List.of();
                    case "role" ->
                        List.of(new AssignTreatment(
                                Modality.RADIATION,
                                As.role(Role.RADIOLOGIST).caller().username(),
                                usual.startBy()));
                    case "day" ->
                        List.of(new AssignTreatment(
                                Modality.RADIATION,
                                usual.username(),
                                LocalDate.now(ZoneOffset.UTC).minusDays(2)));
                    default -> List.of(usual);
                };
        return new DecideCase(meeting, number, said, treatments, room.version(meeting));
    }

    private void defer(MeetingId meeting, CaseNumber number, String reason, String words) {
        DeferCase order = new DeferCase(
                meeting,
                number,
                reason,
                words,
                As.role(Role.RADIOLOGIST).caller().username(),
                LocalDate.now(ZoneOffset.UTC).plusDays(7),
                room.version(meeting));
        chair.get(() -> decisions.defer(order));
    }

    private void discuss(MeetingId meeting, CaseNumber number, UUID presenter) {
        chair.get(() -> discussion.discuss(new DiscussCase(meeting, number, presenter, room.version(meeting))));
    }

    private DecisionRow decision(CaseNumber number) {
        return coordinator.get(() -> decisions.decisions(number)).decisions().get(0);
    }

    private List<CaseNumber> waiting() {
        return chair.get(ratification::waiting).rows().stream()
                .map(row -> row.decision().number())
                .toList();
    }

    private CaseOverview overview(CaseNumber number) {
        return coordinator.get(() -> cases.overview(number));
    }

    private List<OpenItemRow> open(CaseNumber number) {
        return overview(number).items().stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .toList();
    }
}
