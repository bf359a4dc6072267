/** Which cases a meeting discusses, in which order, for how long. */
@NullMarked
package org.spineboard.board.agenda;

import org.jspecify.annotations.NullMarked;
