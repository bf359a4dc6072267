package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.PlanMeeting;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.board.session.DiscussionDesk;
import org.spineboard.demo.life.Diary;
import org.spineboard.demo.life.Sitting;
import org.spineboard.shared.security.Role;

/** The board's meetings themselves: planned long before, opened when people have come, closed when they are through. */
@ApplicationScoped
public class ToldMeetings {
    private static final String CHAIR = "chair";
    private static final List<Chair> SEATS = List.of(
            new Chair(Role.CHAIR, CHAIR),
            new Chair(Role.COORDINATOR, Cast.COORDINATOR),
            new Chair(Role.RADIOLOGIST, "radiologist"),
            new Chair(Role.PATHOLOGIST, "pathologist"),
            new Chair(Role.MED_ONCOLOGIST, "medonc"),
            new Chair(Role.PALLIATIVE, "palliative"),
            new Chair(Role.CNS, "cns"));
    private static final int COVERED_EVERY = 5;

    @Inject
    MeetingDesk meetings;

    @Inject
    DiscussionDesk discussion;

    /** Who sits for what. */
    private record Chair(Role role, String username) {}

    /** One act of a meeting at its time. */
    public record Act(Instant at, Runnable done) {}

    /** All that was done about a meeting up to now; its id is put into the map when it is planned. */
    public List<Act> acts(Sitting sitting, Diary diary, Cast cast, Map<Integer, MeetingId> planned) {
        Supplier<MeetingId> id = () -> Objects.requireNonNull(planned.get(sitting.number()));
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(sitting.plannedAt(diary.now()), () -> planned.put(sitting.number(), plan(sitting, cast))));
        acts.add(new Act(Telling.before(sitting.startsAt(), 2), () -> gather(id.get(), cast)));
        acts.add(new Act(sitting.startsAt(), () -> open(id.get(), cast)));
        sitting.losesRadiologistAt().ifPresent(at -> acts.add(new Act(at, () -> leave(id.get(), cast))));
        acts.add(new Act(sitting.endsAt(), () -> close(id.get(), cast)));
        return acts.stream().filter(act -> act.at().isBefore(diary.now())).toList();
    }

    private MeetingId plan(Sitting sitting, Cast cast) {
        return cast.as(Cast.COORDINATOR, () -> {
            PlanMeeting order = new PlanMeeting(
                    sitting.startsAt(), sitting.endsAt(), "Seminar room 3, level 2", Sitting.OPENING_MINUTES);
            MeetingId id = meetings.plan(order).id();
            for (Chair seat : SEATS) {
                meetings.invite(id, seat.role(), seat.username(), null);
            }
            specialists(id, sitting, cast);
            return id;
        });
    }

    /** Two surgeons and two oncologists take turns; now and then one stands in for the other. */
    private void specialists(MeetingId id, Sitting sitting, Cast cast) {
        boolean covered = sitting.number() % COVERED_EVERY == 1;
        meetings.invite(id, Role.SPINE_SURGEON, "surgeon2", covered ? cast.name("surgeon") : null);
        meetings.invite(id, Role.RAD_ONCOLOGIST, "radonc", null);
        if (!covered) {
            meetings.invite(id, Role.SPINE_SURGEON, "surgeon", null);
            meetings.invite(id, Role.RAD_ONCOLOGIST, "radonc2", null);
        }
    }

    private void gather(MeetingId id, Cast cast) {
        cast.as(Cast.COORDINATOR, () -> {
            List<SeatRow> seats = meetings.seats(id);
            for (SeatRow seat : seats) {
                meetings.record(id, seat.id(), true);
            }
            return seats;
        });
    }

    private void open(MeetingId id, Cast cast) {
        cast.as(CHAIR, () -> meetings.open(id, meetings.meeting(id).version()));
    }

    private void leave(MeetingId id, Cast cast) {
        cast.as(Cast.COORDINATOR, () -> meetings.seats(id).stream()
                .filter(seat -> seat.role() == Role.RADIOLOGIST)
                .map(seat -> meetings.record(id, seat.id(), false))
                .toList());
    }

    private MeetingRow close(MeetingId id, Cast cast) {
        return cast.as(CHAIR, () -> discussion.close(id, meetings.meeting(id).version()));
    }
}
