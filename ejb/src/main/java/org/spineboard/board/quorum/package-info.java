/** Who must be there for a decision to stand, by rules under version. */
@NullMarked
package org.spineboard.board.quorum;

import org.jspecify.annotations.NullMarked;
