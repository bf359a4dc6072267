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

    /** Meetings of a centre may not overlap, so each takes a night of its own; those of an earlier run may be there yet. */
    private static final AtomicInteger NIGHTS =
            new AtomicInteger(400 + (int) (System.currentTimeMillis() / 1000 % 20_000));

    private static final Duration HOUR_OF_NIGHT = Duration.ofHours(3);

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
        Instant starts = free();
        MeetingId meeting = coordinator
                .get(() -> meetings.plan(new PlanMeeting(starts, starts.plus(Duration.ofHours(2)), "Room 1", 5)))
                .id();
        invite(coordinator, meeting, List.of(expected));
        return meeting;
    }

    /** A time at which no other meeting is. */
    static Instant free() {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(NIGHTS.incrementAndGet()))
                .plus(HOUR_OF_NIGHT);
    }

    void invite(As person, MeetingId meeting, List<Role> expected) {
        for (Role role : expected) {
            As colleague = As.role(role);
            colleague.get(site::signIn);
            String username = colleague.caller().username();
            person.get(() -> meetings.invite(meeting, role, username, null));
        }
    }

    /** A ready case on the agenda. */
    CaseNumber listed(MeetingId meeting, CaseNeeds needs) {
        CaseNumber number = ready.next();
        list(coordinator, meeting, number, needs);
        return number;
    }

    void list(As person, MeetingId meeting, CaseNumber number, CaseNeeds needs) {
        ListCase order = new ListCase(meeting, number, AgendaPart.OTHER, 10, needs, null, version(meeting));
        person.get(() -> agenda.list(order));
    }

    /** The meeting is opened and everybody with a seat has come. */
    void open(MeetingId meeting) {
        open(chair, meeting);
        receive(chair, meeting);
    }

    void open(As person, MeetingId meeting) {
        int version = version(meeting);
        person.get(() -> meetings.open(meeting, version));
    }

    void receive(As person, MeetingId meeting) {
        seats(meeting).forEach(seat -> person.get(() -> meetings.record(meeting, seat.id(), true)));
    }

    void discuss(MeetingId meeting, CaseNumber number) {
        UUID presenter = seats(meeting).stream()
                .filter(SeatRow::present)
                .findFirst()
                .orElseThrow()
                .id();
        discuss(chair, new DiscussCase(meeting, number, presenter, version(meeting)));
    }

    void discuss(As person, DiscussCase order) {
        person.get(() -> discussion.discuss(order));
    }

    void decide(MeetingId meeting, CaseNumber number, DecisionText text, AssignTreatment... treatments) {
        decide(chair, new DecideCase(meeting, number, text, List.of(treatments), version(meeting)));
    }

    void decide(As person, DecideCase order) {
        person.get(() -> decisions.decide(order));
    }

    /** A case for which a meeting with quorum recommended this, each treatment by whoever holds its role. */
    public CaseNumber decided(String recommendation, Modality... treatments) {
        return decided(ready.next(), recommendation, treatments);
    }

    /** The same for a case that is ready. */
    CaseNumber decided(CaseNumber number, String recommendation, Modality... treatments) {
        Arrays.stream(treatments).forEach(treatment -> owner(treatment).get(site::signIn));
        MeetingId meeting = planned(REQUIRED.toArray(Role[]::new));
        list(coordinator, meeting, number, CaseNeeds.NONE);
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
        return new AssignTreatment(
                modality,
                owner(modality).caller().username(),
                LocalDate.now(ZoneOffset.UTC).plusDays(14));
    }

    private static As owner(Modality modality) {
        return As.role(modality.owners().get(0));
    }
}
