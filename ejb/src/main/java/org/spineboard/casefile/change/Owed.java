package org.spineboard.casefile.change;

import java.time.Instant;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.OwedBy;

/**
 * Something that becomes owed on a case.
 *
 * @param gate letters of the minimum data set; empty for other kinds
 */
public record Owed(ItemKind kind, String detail, String gate, OwedBy by, Instant due, boolean fourEyes) {}
