/** The pages on which specialties are asked for their opinion, give it, and read each other's once they may. */
@NullMarked
@AppModule(
        name = "opinion",
        uses = {"shared", "casefile", "draft", "frame", "text"})
package org.spineboard.web.opinion;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
