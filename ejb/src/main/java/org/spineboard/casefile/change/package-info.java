/** In what words a change of a case is asked for: moves, what becomes owed, what happened. */
@NullMarked
package org.spineboard.casefile.change;

import org.jspecify.annotations.NullMarked;
