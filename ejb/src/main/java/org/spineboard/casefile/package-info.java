/**
 * Case files: the aggregate every other feature hangs on. This package holds the words of it (statuses, moves, tracks)
 * and the doors other features use; {@code ledger} keeps the cases, the other packages below are what people do with
 * them.
 */
@NullMarked
@AppModule(
        name = "casefile",
        uses = {"shared", "pathway", "patient", "access", "platform"})
package org.spineboard.casefile;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
