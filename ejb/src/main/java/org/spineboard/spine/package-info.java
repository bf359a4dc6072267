/** The spine as the product counts it: levels in anatomical order, and stretches of it. */
@NullMarked
@AppModule(
        name = "spine",
        uses = {"shared"})
package org.spineboard.spine;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
