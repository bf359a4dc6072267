/**
 * Files of a case. {@code check} decides what may be stored, {@code virus} asks for viruses; this package keeps what
 * has passed and hands it out.
 */
@NullMarked
@AppModule(
        name = "document",
        uses = {"shared", "casefile", "patient", "imaging", "platform"})
package org.spineboard.document;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
