package org.spineboard.board.meeting;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.StaffMember;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Role;

/** Somebody expected at a meeting, for one specialty. */
@Entity
@Table(name = "board_seat")
@NamedQuery(name = "Seat.ofMeeting", query = "select s from Seat s where s.meeting = :meeting order by s.role, s.name")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = Seat.OF_A_MEETING_OF_THE_CENTRE)
class Seat {
    static final String OF_A_MEETING_OF_THE_CENTRE = "(:viewer = '*' or exists (select 1 from board_meeting m"
            + " where m.id = {alias}.meeting_id and m.centre = :viewer))";

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "subject")
    private String subject;

    @Column(name = "name")
    private String name;

    @Column(name = "covers")
    private @Nullable String covers;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {} // JPA only

    Seat(MeetingId meeting, Role role, StaffMember person, @Nullable String covers) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.meeting = meeting.value();
        this.role = role;
        this.subject = person.subject();
        this.name = person.displayName();
        this.covers = covers;
    }

    UUID id() {
        return id;
    }

    boolean isOf(String person, Role as) {
        return subject.equals(person) && role == as;
    }

    boolean isOf(String person) {
        return subject.equals(person);
    }

    SeatRow row(boolean present) {
        return new SeatRow(id, role, subject, name, covers, present);
    }
}
