/** The calculators as pages, and scores as they are shown everywhere: in words, on a scale, with their items. */
@NullMarked
@AppModule(
        name = "score",
        uses = {"shared", "platform", "scoring", "frame", "casefile"})
package org.spineboard.web.score;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
