/** Asking for opinions, signing them, and reading as much of them as the reader may. */
@NullMarked
package org.spineboard.opinion.review;

import org.jspecify.annotations.NullMarked;
