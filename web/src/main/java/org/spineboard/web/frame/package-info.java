/** What every page stands in: who is signed in, where one may go, messages, problems, and what happens when something fails. */
@NullMarked
@AppModule(
        name = "frame",
        uses = {"shared", "access", "text", "edge"})
package org.spineboard.web.frame;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
