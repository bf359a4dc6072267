/** From the spine record to a map: what was observed, and the grade and score that follow from it. */
@NullMarked
package org.spineboard.column.reading;

import org.jspecify.annotations.NullMarked;
