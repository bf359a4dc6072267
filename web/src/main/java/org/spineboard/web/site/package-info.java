/** What is told of the site itself: the administrator's home, and the help that everybody has. */
@NullMarked
@AppModule(
        name = "site",
        uses = {"shared", "access", "pathway", "edge", "frame", "text"})
package org.spineboard.web.site;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
