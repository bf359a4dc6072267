/** The audit trail: who did what to whose record, written in the transaction that did it, never changed after. */
@NullMarked
@AppModule(
        name = "audit",
        uses = {"shared"})
package org.spineboard.audit;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
