/** What interlocks say to people: the page on which somebody goes on with a reason, and which rules ran on a case. */
@NullMarked
@AppModule(
        name = "interlock",
        uses = {"shared", "platform", "casefile", "frame", "text"})
package org.spineboard.web.interlock;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
