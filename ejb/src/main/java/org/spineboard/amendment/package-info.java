/** Amendments: a new version of a rule or limit is proposed by one person and approved by a second. */
@NullMarked
@AppModule(
        name = "amendment",
        uses = {"shared", "platform"})
package org.spineboard.amendment;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
