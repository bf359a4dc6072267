/** The pages of the board: its meetings, their agendas, and who comes. */
@NullMarked
@AppModule(
        name = "board",
        uses = {"shared", "access", "casefile", "draft", "frame", "text"})
package org.spineboard.web.board;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
