/** Body size, renal function and the doses that hang on them. */
@NullMarked
package org.spineboard.scoring.systemic;

import org.jspecify.annotations.NullMarked;
