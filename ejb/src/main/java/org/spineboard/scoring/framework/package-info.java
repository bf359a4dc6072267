/** Frameworks that name a cell of a published decision table. */
@NullMarked
package org.spineboard.scoring.framework;

import org.jspecify.annotations.NullMarked;
