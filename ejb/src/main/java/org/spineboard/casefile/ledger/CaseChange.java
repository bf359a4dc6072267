package org.spineboard.casefile.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseMoved;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.MoveResult;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;

/** One person's change of one case, within one act. Ends with {@link #keep()}. */
public final class CaseChange {
    private final CaseLedger ledger;
    private final CaseFile file;
    private final Actor actor;
    private final Instant now;
    private final List<CaseMoved> moves = new ArrayList<>();

    CaseChange(CaseLedger ledger, CaseFile file, Actor actor, Instant now) {
        this.ledger = ledger;
        this.file = file;
        this.actor = actor;
        this.now = now;
    }

    public CaseStatus status() {
        return file.status();
    }

    public Track track() {
        return file.track();
    }

    public PatientId patient() {
        return file.patient();
    }

    public OrganisationCode centre() {
        return file.centre();
    }

    public OrganisationCode referring() {
        return file.referring();
    }

    /** When the change is made. */
    public Instant now() {
        return now;
    }

    /** Makes a move that needs no words. */
    public CaseChange move(Move move) {
        return move(MoveOrder.of(move, now));
    }

    /** Makes a move with words. */
    public CaseChange move(Move move, String text) {
        return move(MoveOrder.of(move, now, text));
    }

    /** Makes a move. */
    public CaseChange move(MoveOrder order) {
        move(order, actor);
        return this;
    }

    /** Files the case under an urgency class. */
    public CaseChange grade(Urgency urgency) {
        file.grade(urgency);
        return this;
    }

    /** The actor has seen the emergency. */
    public CaseChange acknowledge() {
        file.acknowledge(actor, now);
        return this;
    }

    /** These are owed from now on. */
    public CaseChange owe(Collection<Owed> owed) {
        file.owe(owed, actor, now);
        return this;
    }

    /** The parts of every work-up are owed from now on, as far as they are not owed already. */
    public CaseChange oweWorkUp() {
        return oweParts(part -> true);
    }

    /** These are settled. */
    public CaseChange settle(Set<UUID> items, ItemState as) {
        file.settle(items, as, actor, now);
        return this;
    }

    /** What the work-up asked for under this name is there, or no longer wanted; nothing happens when it was not owed. */
    public CaseChange settlePart(String part, ItemState as) {
        return settle(ItemKind.WORK_UP, part, as);
    }

    /** The part of the work-up is owed again, if it is part of every work-up and not owed now. */
    public CaseChange owePart(String part) {
        return oweParts(part::equals);
    }

    /** Whatever is open of this kind under this detail is settled. */
    public CaseChange settle(ItemKind kind, String detail, ItemState as) {
        file.close(item -> item.is(kind, detail), as, actor, now);
        return this;
    }

    /** Writes down what happened beside the moves. */
    public CaseChange record(Happening happening) {
        file.record(happening, actor, now);
        return this;
    }

    /** Writes down in words that items were settled, where no move says so. */
    public CaseChange note(@Nullable String words) {
        file.noteSettled(words, actor, now);
        return this;
    }

    /** Takes back the actor's last move, which must be this one. */
    public CaseChange undo(Move move) {
        file.undo(move, actor, now, ledger.undoableSince(now));
        return this;
    }

    /**
     * Lets the case become ready, or no longer be, as its blockers say; works out its next clock; writes it all down;
     * and announces the moves for when the act has succeeded.
     */
    public CaseState keep() {
        ledger.blockersThatMatter(file).ifPresent(blockers -> {
            Actor product = Actor.product(file.centre());
            if (file.status() == CaseStatus.WORKUP && blockers.isEmpty()) {
                move(MoveOrder.of(Move.MARK_READY, now), product);
            } else if (file.status() == CaseStatus.READY && !blockers.isEmpty()) {
                move(new MoveOrder(Move.UNREADY, now, blockers.get(0).key(), null, null), product);
            }
        });
        return ledger.keep(file, moves, now);
    }

    CaseNumber number() {
        return file.number();
    }

    private CaseChange oweParts(Predicate<String> wanted) {
        return owe(ledger.workUp(file, now).stream()
                .filter(owed -> wanted.test(owed.detail()) && !file.lacks(ItemKind.WORK_UP, owed.detail()))
                .toList());
    }

    private void move(MoveOrder order, Actor by) {
        CaseStatus from = file.status();
        MoveResult result = file.move(order, by, now, List.of());
        if (result.blockers().isEmpty()) {
            moves.add(new CaseMoved(file.number(), order.move(), from, file.status(), file.track(), now));
            if (from != file.status()) {
                followUp(order, from, by);
            }
        }
    }

    /** What a status asks for is owed with it and dropped without it; after an end nothing is owed at all. */
    private void followUp(MoveOrder order, CaseStatus from, Actor by) {
        if (file.status().isEnd()) {
            file.close(item -> true, ItemState.DROPPED, by, now);
        }
        if (from == CaseStatus.FOLLOW_UP) {
            file.close(item -> item.kind() == ItemKind.FOLLOW_UP, ItemState.DROPPED, by, now);
        }
        if (order.move() == Move.RETURN) {
            file.close(item -> item.kind() == ItemKind.PLAN, ItemState.DROPPED, by, now);
        }
        if (file.status() == CaseStatus.FOLLOW_UP) {
            file.owe(ledger.followUps(file, order.occurredAt()), by, now);
        }
    }
}
