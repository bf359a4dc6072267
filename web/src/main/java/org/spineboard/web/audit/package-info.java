/** The auditor's page over the trail. */
@NullMarked
@AppModule(
        name = "audit",
        uses = {"shared", "audit", "frame"})
package org.spineboard.web.audit;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
