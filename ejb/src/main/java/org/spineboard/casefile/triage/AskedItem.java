package org.spineboard.casefile.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.item.OwedBy;

/**
 * One thing asked for.
 *
 * @param detail what, in words
 * @param due by when; null takes the site's usual limit
 */
public record AskedItem(String detail, OwedBy by, @Nullable Instant due) {}
