/** The documents of a case: the page that lists and takes them, and the two addresses that carry their bytes. */
@NullMarked
@AppModule(
        name = "document",
        uses = {"shared", "access", "document", "imaging", "casefile", "draft", "frame", "text"})
package org.spineboard.web.document;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
