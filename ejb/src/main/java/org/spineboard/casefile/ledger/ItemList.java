package org.spineboard.casefile.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemRefused;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.shared.OrganisationCode;

/** What one case lacks and lacked. */
record ItemList(List<OpenItem> items) {
    /** Settles items; a hospital may settle only what it owes itself. */
    void settle(Set<UUID> ids, ItemState as, Actor actor, OrganisationCode centre, Instant now) {
        List<OpenItem> wanted = items.stream()
                .filter(item -> ids.contains(item.id()) && item.isOpen())
                .filter(item -> actor.organisation().equals(centre) || item.isOwedBy(actor.organisation()))
                .toList();
        if (wanted.size() != ids.size()) {
            throw ItemRefused.notOpen();
        }
        if (wanted.stream().anyMatch(item -> item.kind().isWaived(item.detail()))) {
            throw ItemRefused.needsWaiver();
        }
        if (wanted.stream().anyMatch(item -> !item.kind().maySettle(as, item.detail()))) {
            throw ItemRefused.needsItsRecord();
        }
        if (wanted.stream().anyMatch(item -> item.needsOtherEyesThan(actor))) {
            throw ItemRefused.needsOtherEyes();
        }
        wanted.forEach(item -> item.close(as, actor, now));
    }

    /** Closes whatever of these is open; nothing happens when nothing is. */
    void close(Predicate<OpenItem> which, ItemState as, Actor actor, Instant now) {
        open(which).forEach(item -> item.close(as, actor, now));
    }

    boolean hasOpen(ItemKind kind, String detail) {
        return !open(item -> item.is(kind, detail)).isEmpty();
    }

    List<Blocker> blockers(Track track) {
        return items.stream()
                .filter(item -> item.isBlocking(track))
                .sorted(ItemTally.PRESSING)
                .map(OpenItem::blocker)
                .toList();
    }

    List<OpenItemRow> rows(Track track) {
        return items.stream()
                .sorted(ItemTally.PRESSING)
                .map(item -> item.row(track))
                .toList();
    }

    private List<OpenItem> open(Predicate<OpenItem> which) {
        return items.stream().filter(OpenItem::isOpen).filter(which).toList();
    }
}
