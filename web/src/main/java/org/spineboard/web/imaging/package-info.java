/** The imaging of a case: studies with their reports and alerts, the forms around a study, and the radiologist's report. */
@NullMarked
@AppModule(
        name = "imaging",
        uses = {
            "shared",
            "access",
            "imaging",
            "spine",
            "column",
            "platform",
            "casefile",
            "draft",
            "interlock",
            "frame",
            "text"
        })
package org.spineboard.web.imaging;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
