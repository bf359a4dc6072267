/** What every feature speaks in: ids, limits of text, pages of lists, and the errors a person can cause. */
@NullMarked
@AppModule(
        name = "shared",
        uses = {})
package org.spineboard.shared;

import org.jspecify.annotations.NullMarked;
