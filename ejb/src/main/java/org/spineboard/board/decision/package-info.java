/** What the board recommends: discussion, decision, deferral, and what becomes of a decision made without quorum. */
@NullMarked
package org.spineboard.board.decision;

import org.jspecify.annotations.NullMarked;
