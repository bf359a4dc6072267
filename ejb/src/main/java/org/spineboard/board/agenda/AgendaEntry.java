package org.spineboard.board.agenda;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;

/** One case on one meeting's agenda. */
@Entity
@Table(name = "agenda_item")
@NamedQuery(
        name = "AgendaEntry.ofMeeting",
        query = "select e from AgendaEntry e where e.meeting = :meeting order by e.position")
@NamedQuery(
        name = "AgendaEntry.ofCase",
        query = "select e from AgendaEntry e where e.caseNumber = :number order by e.listedAt desc, e.id desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class AgendaEntry {
    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private AgendaPart part;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "asks_systemic")
    private boolean asksSystemic;

    @Column(name = "asks_pathology")
    private boolean asksPathology;

    @Column(name = "urgent_reason")
    private @Nullable String urgentReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AgendaState state = AgendaState.LISTED;

    @Column(name = "listed_at")
    private Instant listedAt;

    @Column(name = "listed_by")
    private String listedBy;

    @Column(name = "presenter")
    private @Nullable String presenter;

    @Column(name = "discussed_at")
    private @Nullable Instant discussedAt;

    @SuppressWarnings("NullAway.Init")
    protected AgendaEntry() {} // JPA only

    AgendaEntry(ListCase order, int position, @Nullable String urgentReason, String listedBy, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.meeting = order.meeting().value();
        this.caseNumber = order.number().value();
        this.position = position;
        this.part = order.part();
        this.minutes = order.minutes();
        this.asksSystemic = order.needs().systemic();
        this.asksPathology = order.needs().pathology();
        this.urgentReason = urgentReason;
        this.listedAt = now;
        this.listedBy = listedBy;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    boolean isOpen() {
        return state.isOpen();
    }

    int minutes() {
        return minutes;
    }

    CaseNeeds needs() {
        return new CaseNeeds(asksSystemic, asksPathology);
    }

    void standAt(int place) {
        position = place;
    }

    void take(int wanted) {
        minutes = wanted;
    }

    void become(AgendaState wanted) {
        state = wanted;
    }

    void discuss(String name, Instant now) {
        state = AgendaState.IN_DISCUSSION;
        presenter = name;
        discussedAt = now;
    }

    boolean isInDiscussion() {
        return state == AgendaState.IN_DISCUSSION;
    }

    Listing listing() {
        return new Listing(
                meeting(),
                number(),
                position,
                part,
                minutes,
                needs(),
                urgentReason,
                state,
                listedAt,
                listedBy,
                presenter,
                discussedAt);
    }
}
