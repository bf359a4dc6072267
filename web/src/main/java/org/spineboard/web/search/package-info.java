/** Finding a case by what one remembers of it, as a page and as the palette that any page can open. */
@NullMarked
@AppModule(
        name = "search",
        uses = {"shared", "access", "casefile", "frame"})
package org.spineboard.web.search;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
