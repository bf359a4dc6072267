/** Tables of points, the sum over them, and the bands of a total. */
@NullMarked
package org.spineboard.scoring.table;

import org.jspecify.annotations.NullMarked;
