/** Scores of survival and function of a group of patients; they describe, they advise nothing. */
@NullMarked
package org.spineboard.scoring.prognosis;

import org.jspecify.annotations.NullMarked;
