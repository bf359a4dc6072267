/** All scores by key. */
@NullMarked
package org.spineboard.scoring.catalogue;

import org.jspecify.annotations.NullMarked;
