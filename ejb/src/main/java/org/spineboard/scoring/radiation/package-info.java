/** Arithmetic of radiotherapy and published limits of the cord. */
@NullMarked
package org.spineboard.scoring.radiation;

import org.jspecify.annotations.NullMarked;
