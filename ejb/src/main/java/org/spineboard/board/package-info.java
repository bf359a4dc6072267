/** The board: its meetings, who comes, whether they may decide, and which cases they discuss in which order. */
@NullMarked
@AppModule(
        name = "board",
        uses = {"shared", "access", "platform", "pathway", "patient", "spine", "casefile"})
package org.spineboard.board;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
