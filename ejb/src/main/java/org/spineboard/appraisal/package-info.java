/**
 * What the scores make of the spine record. {@code sheet} fills each score from what is known and says from which
 * observations; {@code kept} keeps every result that came of it, so that a later one stands beside the earlier.
 */
@NullMarked
@AppModule(
        name = "appraisal",
        uses = {"shared", "platform", "spine", "scoring", "spinerecord", "casefile"})
package org.spineboard.appraisal;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
