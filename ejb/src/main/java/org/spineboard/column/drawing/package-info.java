/** The drawing of a column map: outlines and labels in a plane, made from numbers. */
@NullMarked
package org.spineboard.column.drawing;

import org.jspecify.annotations.NullMarked;
