/** The board: its meetings, who comes, whether they may decide, which cases they discuss in which order, and what they recommend. */
@NullMarked
@AppModule(
        name = "board",
        uses = {
            "shared",
            "access",
            "platform",
            "pathway",
            "patient",
            "spine",
            "casefile",
            "referral",
            "column",
            "spinerecord"
        })
package org.spineboard.board;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
