/** The pages about a case's tissue: asked for or waived, taken, received, reported. */
@NullMarked
@AppModule(
        name = "biopsy",
        uses = {"casefile", "draft", "frame", "text"})
package org.spineboard.web.biopsy;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
