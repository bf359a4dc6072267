/** The spine of a case: what is known level by level, since when and from whom, and the forms that add to it. */
@NullMarked
@AppModule(
        name = "spine",
        uses = {"shared", "access", "casefile", "draft", "frame", "text"})
package org.spineboard.web.spine;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
