/** Recognition and time limits of guidelines. */
@NullMarked
package org.spineboard.scoring.guideline;

import org.jspecify.annotations.NullMarked;
