/** A meeting going through its agenda: a case is discussed, then decided or put off. */
@NullMarked
package org.spineboard.board.session;

import org.jspecify.annotations.NullMarked;
