/** Performance and neurology: conversions between scales. */
@NullMarked
package org.spineboard.scoring.function;

import org.jspecify.annotations.NullMarked;
