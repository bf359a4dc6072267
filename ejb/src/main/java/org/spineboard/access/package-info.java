/** Who may do what: callers from the identity provider's tokens, the matrix of rights, and the directory of places and people. */
@NullMarked
@AppModule(
        name = "access",
        uses = {"shared"})
package org.spineboard.access;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
