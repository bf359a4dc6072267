/** What runs below the features: schema migration at start, the clock, the site's zone, health. */
@NullMarked
@AppModule(
        name = "platform",
        uses = {"shared"})
package org.spineboard.platform;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
