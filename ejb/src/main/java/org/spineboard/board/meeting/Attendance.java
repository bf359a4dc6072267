package org.spineboard.board.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.OrganisationScope;

/** Somebody came to the table, or left it. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "board_attendance")
@NamedQuery(
        name = "Attendance.ofMeeting",
        query = "select a from Attendance a where a.meeting = :meeting order by a.id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = Seat.OF_A_MEETING_OF_THE_CENTRE)
class Attendance {
    /** Which of the two. */
    enum Kind {
        IN,
        OUT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "seat_id")
    private UUID seat;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "at")
    private Instant at;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {} // JPA only

    Attendance(MeetingId meeting, UUID seat, boolean present, Instant at, String recordedBy) {
        this.meeting = meeting.value();
        this.seat = seat;
        this.kind = present ? Kind.IN : Kind.OUT;
        this.at = at;
        this.recordedBy = recordedBy;
    }

    UUID seat() {
        return seat;
    }

    boolean isIn() {
        return kind == Kind.IN;
    }
}
