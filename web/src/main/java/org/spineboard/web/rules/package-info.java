/** The administrator's pages: rules and limits with their versions, proposals, and scores that are switched on or off. */
@NullMarked
@AppModule(
        name = "rules",
        uses = {"shared", "access", "frame", "text"})
package org.spineboard.web.rules;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
