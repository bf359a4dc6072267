/** The pages on which follow-ups are written, given up and read, and a case is closed. */
@NullMarked
@AppModule(
        name = "followup",
        uses = {"shared", "casefile", "draft", "frame", "text"})
package org.spineboard.web.followup;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
