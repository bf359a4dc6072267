/** The letter that tells the referrer what the board recommends. */
@NullMarked
package org.spineboard.board.letter;

import org.jspecify.annotations.NullMarked;
