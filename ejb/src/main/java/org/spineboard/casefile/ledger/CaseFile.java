package org.spineboard.casefile.ledger;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.MoveNotAllowed;
import org.spineboard.casefile.MoveResult;
import org.spineboard.casefile.Route;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.change.EventKind;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.pathway.Occurrence;
import org.spineboard.pathway.RunningClock;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.OrganisationScope;

/**
 * One patient's way through the board, from referral to follow-up. A case is born with its number and never changes it;
 * it goes from status to status by {@link Move}s only, remembers each of them, and knows what it still lacks.
 */
@Entity
@Table(name = "case_file")
@NamedQuery(
        name = "CaseFile.ofReferrals",
        query = "select c from CaseFile c where c.origin.referral in :referrals order by c.number")
@NamedQuery(
        name = "CaseFile.open",
        query = "select c.number from CaseFile c where c.status not in :ends order by c.number desc")
@NamedQuery(
        name = "CaseFile.ofPatient",
        query =
                "select c from CaseFile c where c.origin.patient = :patient order by c.origin.submittedAt desc, c.number desc")
@NamedNativeQuery(name = "CaseFile.nextNumber", query = """
                insert into case_counter as c (year, last) values (:year, 1)
                on conflict (year) do update set last = c.last + 1 returning last""")
@Filter(name = OrganisationScope.FILTER, condition = OrganisationScope.CENTRE_OR_REFERRER)
class CaseFile {
    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private int version;

    @Embedded
    private Origin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CaseStatus status = CaseStatus.SUBMITTED;

    @Column(name = "status_since")
    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "track")
    private Track track;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    private @Nullable Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "route")
    private @Nullable Route route;

    @Column(name = "t0")
    private Instant t0;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Embedded
    private @Nullable CaseOwner owner;

    @Embedded
    private @Nullable NextClock nextClock;

    @Embedded
    private ItemTally tally = ItemTally.of(List.of());

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<CaseEvent> history = new ArrayList<>();

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    private List<OpenItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {} // JPA only

    CaseFile(CaseNumber number, Origin origin, Track track, Actor sender) {
        Instant now = origin.submittedAt();
        this.number = number.value();
        this.origin = origin;
        this.statusSince = now;
        this.track = track;
        this.urgency = track == Track.EMERGENCY ? Urgency.EMERGENCY : null;
        this.t0 = origin.suspectedAt();
        this.changedAt = now;
        this.changedBy = sender.name();
        if (!sender.mayMake(Move.SUBMIT)) {
            throw MoveNotAllowed.by(number, Move.SUBMIT);
        }
        if (t0.isAfter(now)) {
            throw ChangeRefused.inTheFuture();
        }
        append(new CaseEvent(this, EventKind.SUSPECTED, status, sender, new CaseEvent.When(t0, now)));
        append(new CaseEvent(this, EventKind.MOVE, status, sender, new CaseEvent.When(now, now))
                .making(MoveOrder.of(Move.SUBMIT, now), sender));
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    int version() {
        return version;
    }

    CaseStatus status() {
        return status;
    }

    Track track() {
        return track;
    }

    PatientId patient() {
        return new PatientId(origin.patient());
    }

    OrganisationCode centre() {
        return new OrganisationCode(origin.centre());
    }

    OrganisationCode referring() {
        return new OrganisationCode(origin.referring());
    }

    boolean continues(CaseNumber earlier) {
        return earlier.value().equals(origin.continues());
    }

    int steps() {
        return history.size();
    }

    /** Refuses to go on when somebody changed the case after the person had read it. */
    void mustBeAt(int seen) {
        if (seen != version) {
            throw history.stream()
                    .filter(event -> !event.isConsequence())
                    .reduce((one, later) -> later)
                    .orElseThrow()
                    .outdating();
        }
    }

    /** Makes the move, or says what is in its way; the only road from one status to another. */
    MoveResult move(MoveOrder order, Actor actor, Instant now, List<Blocker> blockers) {
        Move move = order.move();
        if (!move.startsAt(status, track)) {
            throw MoveNotAllowed.from(number(), status, track, move);
        }
        if (!actor.mayMake(move)) {
            throw MoveNotAllowed.by(number(), move);
        }
        if (order.occurredAt().isAfter(now)) {
            throw ChangeRefused.inTheFuture();
        }
        if (!blockers.isEmpty()) {
            return new MoveResult.Refused(blockers);
        }
        CaseStatus from = status;
        status = move.after(status);
        track = move.after(track);
        if (from != status) {
            statusSince = now;
        }
        append(new CaseEvent(this, EventKind.MOVE, from, actor, new CaseEvent.When(order.occurredAt(), now))
                .making(order, actor));
        adjust(move, order.occurredAt(), actor, now);
        return new MoveResult.Moved(status, track);
    }

    private void adjust(Move move, Instant occurredAt, Actor actor, Instant now) {
        if (move == Move.ESCALATE) {
            urgency = Urgency.EMERGENCY;
            t0 = occurredAt;
            acknowledgedAt = null;
        }
        if (move == Move.STAND_DOWN) {
            urgency = Urgency.URGENT;
            t0 = origin.suspectedAt();
        }
        if (move == Move.ACCEPT && actor.subject() != null) {
            owner = new CaseOwner(actor.subject(), actor.name());
        }
        if (acknowledgedAt == null && (move == Move.OPEN || move == Move.ACCEPT)) {
            acknowledgedAt = now;
        }
    }

    /** Files the case under an urgency class; emergency goes with its track and only with it. */
    void grade(Urgency wanted) {
        if ((wanted == Urgency.EMERGENCY) != (track == Track.EMERGENCY)) {
            throw ChangeRefused.urgency(track);
        }
        urgency = wanted;
    }

    void acknowledge(Actor actor, Instant now) {
        acknowledgedAt = now;
        append(new CaseEvent(this, EventKind.ACKNOWLEDGED, status, actor, new CaseEvent.When(now, now)));
    }

    /** The event the actor could take back if it is not too long ago: their own last one, with nothing after it. */
    Optional<CaseEvent> undoableBy(Actor actor) {
        return history.stream()
                .filter(event -> !event.isConsequence())
                .reduce((one, later) -> later)
                .filter(last -> last.kind() == EventKind.MOVE && last.isBy(actor))
                .filter(last -> last.move().map(Move::isUndoable).orElse(false));
    }

    /**
     * Takes back the actor's last move if it is this one and was made after {@code notBefore}, together with what the
     * product did in consequence: the case stands where it stood, lacks what it lacked; its history holds both events.
     */
    void undo(Move move, Actor actor, Instant now, Instant notBefore) {
        CaseEvent last = undoableBy(actor)
                .filter(event -> !event.recordedAt().isBefore(notBefore))
                .filter(event -> event.move().filter(made -> made == move).isPresent())
                .orElseThrow(() -> MoveNotAllowed.undo(number()));
        CaseStatus from = status;
        status = last.from();
        statusSince = last.statusSinceBefore(history).orElse(origin.submittedAt());
        if (move == Move.ACCEPT) {
            owner = null;
            urgency = track == Track.EMERGENCY ? Urgency.EMERGENCY : null;
            close(item -> item.kind() == ItemKind.WORK_UP, ItemState.DROPPED, actor, now);
        }
        append(new CaseEvent(this, EventKind.UNDO, from, actor, new CaseEvent.When(now, now)).undoing(last));
    }

    void owe(Collection<Owed> owed, Actor actor, Instant now) {
        owed.forEach(one -> items.add(new OpenItem(this, one, actor, now)));
        tally = ItemTally.of(items);
    }

    /** Settles items; a hospital may settle only what it owes itself. */
    void settle(Set<UUID> ids, ItemState as, Actor actor, Instant now) {
        new ItemList(items).settle(ids, as, actor, centre(), now);
        tally = ItemTally.of(items);
    }

    /** Closes what is open of these, if anything is. */
    void close(Predicate<OpenItem> which, ItemState as, Actor actor, Instant now) {
        new ItemList(items).close(which, as, actor, now);
        tally = ItemTally.of(items);
    }

    boolean lacks(ItemKind kind, String detail) {
        return new ItemList(items).hasOpen(kind, detail);
    }

    /** Writes down what happened beside the moves. */
    void record(Happening happening, Actor actor, Instant now) {
        if (happening.occurredAt().isAfter(now)) {
            throw ChangeRefused.inTheFuture();
        }
        append(new CaseEvent(this, EventKind.RECORDED, status, actor, new CaseEvent.When(happening.occurredAt(), now))
                .about(happening));
    }

    /** Writes down in words that items were settled, where no move says so. */
    void noteSettled(@Nullable String words, Actor actor, Instant now) {
        append(new CaseEvent(this, EventKind.ITEMS_CLOSED, status, actor, new CaseEvent.When(now, now)).saying(words));
    }

    List<Blocker> itemBlockers() {
        return new ItemList(items).blockers(track);
    }

    List<Occurrence> milestones() {
        return Milestones.of(history);
    }

    void keepClock(Optional<RunningClock> next) {
        nextClock = next.map(NextClock::of).orElse(null);
    }

    Optional<RunningClock> nextClock() {
        return Optional.ofNullable(nextClock).map(NextClock::running);
    }

    ItemTally tally() {
        return tally;
    }

    CasePlace place() {
        return new CasePlace(number(), patient(), centre(), referring(), status, track, t0);
    }

    CaseState state() {
        Set<Integer> undone =
                history.stream().flatMap(event -> event.undoes().stream()).collect(Collectors.toSet());
        return new CaseState(
                number(),
                patient(),
                new ReferralId(origin.referral()),
                centre(),
                referring(),
                status,
                statusSince,
                track,
                urgency,
                route,
                t0,
                origin.suspectedAtApproximate(),
                origin.submittedAt(),
                owner == null ? null : owner.name(),
                origin.primaryKey(),
                origin.headline(),
                origin.possibleDuplicate(),
                origin.continues() == null ? null : new CaseNumber(origin.continues()),
                new ItemList(items).rows(track),
                history.stream()
                        .map(event -> event.entry(undone.contains(event.step())))
                        .toList(),
                milestones(),
                version);
    }

    private void append(CaseEvent event) {
        history.add(event);
        changedAt = event.recordedAt();
        if (!event.isConsequence()) {
            changedBy = event.actorName();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseFile that && number().equals(that.number());
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return "CaseFile[" + number + " " + status + " " + track + "]";
    }
}
