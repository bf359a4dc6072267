/** What forms about a case share that keep what is typed until it is sent. */
@NullMarked
@AppModule(
        name = "draft",
        uses = {"shared", "access", "frame", "text"})
package org.spineboard.web.draft;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
