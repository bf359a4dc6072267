/**
 * Tissue: whether a case needs it, how it was taken, and what the pathologist found. {@code order} keeps what was asked
 * for and waived, {@code report} what was signed, {@code code} the codes diagnoses are written with.
 */
@NullMarked
@AppModule(
        name = "biopsy",
        uses = {"shared", "platform", "spine", "interlock", "casefile"})
package org.spineboard.biopsy;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
