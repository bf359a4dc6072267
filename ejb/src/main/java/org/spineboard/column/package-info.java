/**
 * The column map: one spine with what is known of each of its levels, as rows, as words and as a drawing. Pages and letters
 * draw from the same numbers; how a drawing gets onto a page or onto paper is their own affair.
 */
@NullMarked
@AppModule(
        name = "column",
        uses = {"shared", "spine", "scoring", "spinerecord"})
package org.spineboard.column;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
