package org.spineboard.casefile.item;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something owed on a case.
 *
 * @param detail a key or words, as {@link ItemKind} says
 * @param gate letters of the minimum data set; empty for other kinds
 * @param blocking whether it keeps the case, on its present track, from the board
 * @param fourEyes whether somebody other than the one who opened it must close it
 * @param closedBy who closed it; null while it is open
 */
public record OpenItemRow(
        UUID id,
        ItemKind kind,
        String detail,
        String gate,
        OwedBy by,
        Instant opened,
        Instant due,
        ItemState state,
        boolean blocking,
        boolean fourEyes,
        @Nullable String closedBy,
        @Nullable Instant closedAt)
        implements Serializable {}
