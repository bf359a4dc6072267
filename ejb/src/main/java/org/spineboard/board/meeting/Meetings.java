package org.spineboard.board.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spineboard.pathway.ClockRules;
import org.spineboard.pathway.LimitKey;

/** The meetings of the caller's centre, their seats and who is there. */
@ApplicationScoped
class Meetings {
    private static final int PAST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ClockRules rules;

    Meeting get(MeetingId id) {
        return Optional.ofNullable(em.find(Meeting.class, id.value())).orElseThrow(MeetingRefused::notFound);
    }

    /** The meeting, which nobody else can change until this act is over. */
    Meeting getToChange(MeetingId id) {
        return Optional.ofNullable(em.find(Meeting.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(MeetingRefused::notFound);
    }

    void add(Meeting meeting) {
        em.persist(meeting);
    }

    boolean hasAnotherAt(Instant starts, Instant ends) {
        return em.createNamedQuery("Meeting.overlapping", Long.class)
                        .setParameter("starts", starts)
                        .setParameter("ends", ends)
                        .getSingleResult()
                > 0;
    }

    /** Those that are not over, the next first. */
    List<Meeting> coming(Instant now) {
        return em.createNamedQuery("Meeting.from", Meeting.class)
                .setParameter("from", now)
                .getResultList();
    }

    /** Those that are over, the latest first. */
    List<Meeting> past(Instant now) {
        return em.createNamedQuery("Meeting.before", Meeting.class)
                .setParameter("until", now)
                .setMaxResults(PAST)
                .getResultList();
    }

    List<Seat> seats(MeetingId meeting) {
        return em.createNamedQuery("Seat.ofMeeting", Seat.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    Seat seat(MeetingId meeting, UUID id) {
        return seats(meeting).stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow(MeetingRefused::seat);
    }

    void add(Seat seat) {
        em.persist(seat);
    }

    void remove(Seat seat) {
        em.remove(seat);
    }

    List<Attendance> attendance(MeetingId meeting) {
        return em.createNamedQuery("Attendance.ofMeeting", Attendance.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    void add(Attendance attendance) {
        em.persist(attendance);
    }

    /** The seats whose people are at the table now. */
    Set<UUID> present(MeetingId meeting) {
        Set<UUID> present = new HashSet<>();
        for (Attendance one : attendance(meeting)) {
            if (one.isIn()) {
                present.add(one.seat());
            } else {
                present.remove(one.seat());
            }
        }
        return present;
    }

    MeetingRow row(Meeting meeting) {
        Instant start = meeting.startsAt();
        Duration cutOff = Duration.between(start, rules.book().due(LimitKey.LISTING_CUT_OFF, start));
        return meeting.row(start.minus(cutOff));
    }

    /** Writes what changed, so that the meeting carries its new version. */
    void write() {
        em.flush();
    }
}
