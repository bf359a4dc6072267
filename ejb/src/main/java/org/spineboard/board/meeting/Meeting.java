package org.spineboard.board.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.OrganisationScope;

/** One meeting of the board: planned, opened by the chair, closed. What it discusses is its agenda. */
@Entity
@Table(name = "board_meeting")
@NamedQuery(name = "Meeting.from", query = """
                select m from Meeting m where m.endsAt >= :from and m.state <> org.spineboard.board.meeting.MeetingState.CANCELLED
                order by m.startsAt""")
@NamedQuery(name = "Meeting.before", query = """
                select m from Meeting m where m.endsAt < :until and m.state <> org.spineboard.board.meeting.MeetingState.CANCELLED
                order by m.startsAt desc""")
@NamedQuery(name = "Meeting.overlapping", query = """
                select count(m) from Meeting m where m.startsAt < :ends and m.endsAt > :starts
                and m.state <> org.spineboard.board.meeting.MeetingState.CANCELLED""")
@Filter(name = OrganisationScope.FILTER, condition = "(:viewer = '*' or centre = :viewer)")
class Meeting {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "centre")
    private String centre;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "place")
    private String place;

    @Column(name = "opening_minutes")
    private int openingMinutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {} // JPA only

    Meeting(MeetingId id, Caller by, PlanMeeting plan, String place, Instant now) {
        if (!plan.startsAt().isBefore(plan.endsAt()) || plan.startsAt().isBefore(now)) {
            throw MeetingRefused.times();
        }
        if (place.isEmpty()) {
            throw MeetingRefused.withoutPlace();
        }
        this.id = id.value();
        this.centre = by.organisation().value();
        this.startsAt = plan.startsAt();
        this.endsAt = plan.endsAt();
        this.place = place;
        this.openingMinutes = plan.openingMinutes();
        this.changedAt = now;
        this.changedBy = by.displayName();
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    MeetingState state() {
        return state;
    }

    /** Refuses to go on when somebody changed the meeting or its agenda after the person had read it. */
    void mustBeAt(int seen) {
        if (seen != version) {
            throw StaleRecord.by(changedBy, changedAt);
        }
    }

    void mustBe(MeetingState wanted) {
        if (state != wanted) {
            throw MeetingRefused.state(state);
        }
    }

    /** Its agenda or its seats change: whoever saw the meeting before is told. */
    void touch(Caller by, Instant now) {
        changedAt = now;
        changedBy = by.displayName();
    }

    void freeze(Caller by, Instant now) {
        mustBe(MeetingState.PLANNED);
        frozenAt = now;
        touch(by, now);
    }

    void open(Caller by, Instant now) {
        mustBe(MeetingState.PLANNED);
        state = MeetingState.OPEN;
        openedAt = now;
        touch(by, now);
    }

    void close(Caller by, Instant now) {
        mustBe(MeetingState.OPEN);
        state = MeetingState.CLOSED;
        closedAt = now;
        touch(by, now);
    }

    void cancel(Caller by, Instant now) {
        mustBe(MeetingState.PLANNED);
        state = MeetingState.CANCELLED;
        touch(by, now);
    }

    MeetingRow row(Instant freezesAt) {
        return new MeetingRow(
                id(),
                new OrganisationCode(centre),
                startsAt,
                endsAt,
                place,
                openingMinutes,
                state,
                freezesAt,
                frozenAt,
                openedAt,
                closedAt,
                version);
    }

    Instant startsAt() {
        return startsAt;
    }
}
