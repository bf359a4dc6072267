/** The demonstration's invented people and cases, loaded once through the same services and rights as everybody else's. */
@NullMarked
@AppModule(
        name = "demo",
        uses = {"shared", "access", "platform", "patient", "referral", "casefile"})
package org.spineboard.demo;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
