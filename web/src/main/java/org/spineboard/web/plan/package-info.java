/** The pages on which a treatment plan is written, signed, talked over with the patient and carried out. */
@NullMarked
@AppModule(
        name = "plan",
        uses = {"shared", "casefile", "draft", "interlock", "frame", "text"})
package org.spineboard.web.plan;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
