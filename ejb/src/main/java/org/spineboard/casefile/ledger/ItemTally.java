package org.spineboard.casefile.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.item.ItemKind;

/** How far a case is with what it lacks, kept so that lists need not count. */
@Embeddable
record ItemTally(
        @Column(name = "items_total") int total,
        @Column(name = "items_done") int done,

        @Enumerated(EnumType.STRING) @Column(name = "next_item_kind") @Nullable
        ItemKind nextKind,

        @Column(name = "next_item_detail") @Nullable String nextDetail) {
    static final Comparator<OpenItem> PRESSING = Comparator.comparing(OpenItem::isOpen)
            .reversed()
            .thenComparing(OpenItem::dueAt)
            .thenComparing(OpenItem::id);

    static ItemTally of(List<OpenItem> items) {
        List<OpenItem> open =
                items.stream().filter(OpenItem::isOpen).sorted(PRESSING).toList();
        int done = items.size() - open.size();
        return open.isEmpty()
                ? new ItemTally(items.size(), done, null, null)
                : new ItemTally(
                        items.size(), done, open.get(0).kind(), open.get(0).detail());
    }
}
