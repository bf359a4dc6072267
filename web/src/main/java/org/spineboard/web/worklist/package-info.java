/** The worklist: which cases, in which order, under which address. */
@NullMarked
@AppModule(
        name = "worklist",
        uses = {"shared", "access", "casefile", "pathway", "frame", "text"})
package org.spineboard.web.worklist;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
