package org.spineboard.casefile.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.EventKind;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.pathway.Milestone;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.Term;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Role;

/** Something that happened to a case: when clinically, when recorded, by whom. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "case_event")
@Filter(name = OrganisationScope.FILTER, deduceAliasInjectionPoints = false, condition = OrganisationScope.OF_A_CASE)
class CaseEvent {
    /** What is recorded sooner than this after it happened does not count as entered late. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_number")
    private CaseFile file;

    @Column(name = "step")
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "move")
    private @Nullable Move move;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private CaseStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CaseStatus to;

    @Enumerated(EnumType.STRING)
    @Column(name = "track")
    private Track track;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "back_dated")
    private boolean backDated;

    @Column(name = "actor_subject")
    private @Nullable String actorSubject;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_role")
    private @Nullable Role actorRole;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    @Column(name = "said")
    private @Nullable String text;

    @Column(name = "answerable")
    private @Nullable String answerable;

    @Enumerated(EnumType.STRING)
    @Column(name = "topic")
    private @Nullable Topic topic;

    @Column(name = "record_id")
    private @Nullable UUID record;

    @Enumerated(EnumType.STRING)
    @Column(name = "milestone")
    private @Nullable Milestone milestone;

    /** Step of the event that this one takes back. */
    @Column(name = "undoes")
    private @Nullable Integer undoes;

    @SuppressWarnings("NullAway.Init")
    protected CaseEvent() {} // JPA only

    /** What every event says; moves and the rest add to it. */
    CaseEvent(CaseFile file, EventKind kind, CaseStatus from, Actor actor, When when) {
        this.file = file;
        this.step = file.steps() + 1;
        this.kind = kind;
        this.from = from;
        this.to = file.status();
        this.track = file.track();
        this.occurredAt = when.occurred();
        this.recordedAt = when.recorded();
        this.backDated = when.occurred().isBefore(when.recorded().minus(AT_ONCE));
        this.actorSubject = actor.subject();
        this.actorName = actor.name();
        this.actorRole = actor.anyRole().orElse(null);
        this.organisation = actor.organisation().value();
    }

    /** Clinical time and the time of writing down. */
    record When(Instant occurred, Instant recorded) {}

    CaseEvent saying(@Nullable String words) {
        text = words;
        return this;
    }

    CaseEvent about(Happening happening) {
        topic = happening.topic();
        record = happening.record();
        milestone = happening.milestone();
        text = happening.words();
        return this;
    }

    CaseEvent making(MoveOrder order, Actor actor) {
        move = order.move();
        actorRole = actor.roleFor(order.move()).orElse(null);
        reasonCode = order.reasonCode();
        text = order.text();
        answerable = order.answerable();
        return this;
    }

    CaseEvent undoing(CaseEvent other) {
        move = other.move;
        undoes = other.step;
        return this;
    }

    int step() {
        return step;
    }

    EventKind kind() {
        return kind;
    }

    Optional<Move> move() {
        return Optional.ofNullable(move);
    }

    CaseStatus from() {
        return from;
    }

    Track track() {
        return track;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Optional<Milestone> milestone() {
        return Optional.ofNullable(milestone);
    }

    Optional<Integer> undoes() {
        return Optional.ofNullable(undoes);
    }

    String actorName() {
        return actorName;
    }

    boolean isBy(Actor actor) {
        return actor.subject() != null && actor.subject().equals(actorSubject);
    }

    /** Whether the product did it by itself in consequence of what a person did. */
    boolean isConsequence() {
        return actorSubject == null;
    }

    boolean changedStatus() {
        return from != to || move == Move.SUBMIT;
    }

    /** Since when the case stood where it stood before this event; empty when that was from its birth. */
    Optional<Instant> statusSinceBefore(List<CaseEvent> history) {
        return history.stream()
                .filter(earlier -> earlier.step < step && earlier.changedStatus())
                .reduce((one, later) -> later)
                .map(CaseEvent::recordedAt);
    }

    /** What is said to somebody who read the case before this happened and wants to change it now. */
    StaleRecord outdating() {
        String what = move == null
                ? "casefile.event." + kind
                : "casefile." + (kind == EventKind.UNDO ? "undone." : "move.") + move;
        return StaleRecord.by(actorName, new Term("frame.role." + actorRole), recordedAt, new Term(what));
    }

    TimelineEntry entry(boolean takenBack) {
        return new TimelineEntry(
                step,
                kind,
                move,
                topic,
                record,
                from,
                to,
                track,
                occurredAt,
                recordedAt,
                backDated,
                actorName,
                actorRole,
                new OrganisationCode(organisation),
                reasonCode,
                text,
                answerable,
                takenBack);
    }

    @Override
    public String toString() {
        return "CaseEvent[" + file.number() + " " + step + " " + (move == null ? kind : move) + "]";
    }
}
