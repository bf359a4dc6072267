/** The pages on which a case is discussed, decided, put off and ratified. */
@NullMarked
package org.spineboard.web.decision;

import org.jspecify.annotations.NullMarked;
