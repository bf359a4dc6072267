/** Scores filled from the spine record, each answer with the observations it rests on. */
@NullMarked
package org.spineboard.appraisal.sheet;

import org.jspecify.annotations.NullMarked;
