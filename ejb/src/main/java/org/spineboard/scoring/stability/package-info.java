/** Scores of one lesion: mechanical stability and epidural compression. */
@NullMarked
package org.spineboard.scoring.stability;

import org.jspecify.annotations.NullMarked;
