/** The board's meetings: when and where, who has a seat, who is there. */
@NullMarked
package org.spineboard.board.meeting;

import org.jspecify.annotations.NullMarked;
