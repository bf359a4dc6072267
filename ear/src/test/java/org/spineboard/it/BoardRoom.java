package org.spineboard.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.spineboard.access.SiteDesk;
import org.spineboard.board.agenda.AgendaDesk;
import org.spineboard.board.agenda.AgendaPart;
import org.spineboard.board.agenda.ListCase;
import org.spineboard.board.decision.DecisionText;
import org.spineboard.board.decision.Modality;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.PlanMeeting;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.board.session.AssignTreatment;
import org.spineboard.board.session.DecideCase;
import org.spineboard.board.session.DecisionDesk;
import org.spineboard.board.session.DiscussCase;
import org.spineboard.board.session.DiscussionDesk;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/** Meetings with people at the table, and cases that come before them. */
@ApplicationScoped
public class BoardRoom {
    /** Those without whom no case is decided. */
    static final List<Role> REQUIRED =
            List.of(Role.SPINE_SURGEON, Role.RAD_ONCOLOGIST, Role.RADIOLOGIST, Role.COORDINATOR);

    /** Meetings of a centre may not overlap, so each takes a day of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger(400);

    @Inject
    MeetingDesk meetings;

    @Inject
    AgendaDesk agenda;

    @Inject
    DiscussionDesk discussion;

    @Inject
    DecisionDesk decisions;

    @Inject
    SiteDesk site;

    @Inject
    ReadyCases ready;

    private final As coordinator = As.role(Role.COORDINATOR);
    private final As chair = As.role(Role.CHAIR);

    /** A meeting to come, at which these have a seat. */
    MeetingId planned(Role... expected) {
        Instant starts = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(DAYS.incrementAndGet()));
        MeetingId meeting = coordinator
                .get(() -> meetings.plan(new PlanMeeting(starts, starts.plus(Duration.ofHours(2)), "Room 1", 5)))
                .id();
        Arrays.stream(expected).forEach(role -> {
            As person = As.role(role);
            person.get(site::signIn);
            coordinator.get(() -> meetings.invite(meeting, role, person.caller().username(), null));
        });
        return meeting;
    }

    /** A ready case on the agenda. */
    CaseNumber listed(MeetingId meeting, CaseNeeds needs) {
        CaseNumber number = ready.next();
        ListCase order = new ListCase(meeting, number, AgendaPart.OTHER, 10, needs, null, version(meeting));
        coordinator.get(() -> agenda.list(order));
        return number;
    }

    /** The meeting is opened and everybody with a seat has come. */
    void open(MeetingId meeting) {
        chair.get(() -> meetings.open(meeting, version(meeting)));
        seats(meeting).forEach(seat -> chair.get(() -> meetings.record(meeting, seat.id(), true)));
    }

    void discuss(MeetingId meeting, CaseNumber number) {
        UUID presenter = seats(meeting).stream()
                .filter(SeatRow::present)
                .findFirst()
                .orElseThrow()
                .id();
        chair.get(() -> discussion.discuss(new DiscussCase(meeting, number, presenter, version(meeting))));
    }

    void decide(MeetingId meeting, CaseNumber number, DecisionText text, AssignTreatment... treatments) {
        DecideCase order = new DecideCase(meeting, number, text, List.of(treatments), version(meeting));
        chair.get(() -> decisions.decide(order));
    }

    /** A case for which a meeting with quorum recommended this, each treatment by whoever holds its role. */
    public CaseNumber decided(String recommendation, Modality... treatments) {
        MeetingId meeting = planned(REQUIRED.toArray(Role[]::new));
        CaseNumber number = listed(meeting, CaseNeeds.NONE);
        open(meeting);
        discuss(meeting, number);
        decide(
                meeting,
                number,
                text(recommendation),
                Arrays.stream(treatments).map(BoardRoom::byTheUsualOwner).toArray(AssignTreatment[]::new));
        return number;
    }

    int version(MeetingId meeting) {
        return coordinator.get(() -> meetings.meeting(meeting)).version();
    }

    List<SeatRow> seats(MeetingId meeting) {
        return coordinator.get(() -> meetings.seats(meeting));
    }

    static DecisionText text(String recommendation) {
        return new DecisionText(
                recommendation,
                "LOCAL_CONTROL",
                List.of(new SpinalRange(SpinalLevel.T7, SpinalLevel.T9)),
                "Mechanical pain and an epidural lesion",
                "Wants to walk again; told by the nurse specialist",
                null);
    }

    /** The treatment in the hands of the first role that may own it, who has signed in before. */
    static AssignTreatment byTheUsualOwner(Modality modality) {
        As owner = As.role(modality.owners().get(0));
        return new AssignTreatment(
                modality,
                owner.caller().username(),
                LocalDate.now(ZoneOffset.UTC).plusDays(14));
    }
}
