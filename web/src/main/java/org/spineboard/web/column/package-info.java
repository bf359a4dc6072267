/** The column map on a page: the drawing with its levels to choose from, its table, its legend, and two dates side by side. */
@NullMarked
@AppModule(
        name = "column",
        uses = {"shared", "access", "spine", "column", "spinerecord", "plan", "casefile", "frame", "text"})
package org.spineboard.web.column;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
