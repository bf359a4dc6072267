/** The scores of a case: of each lesion and of the patient, each with what it rests on and what would change it. */
@NullMarked
@AppModule(
        name = "appraisal",
        uses = {"shared", "access", "plan", "scoring", "spinerecord", "appraisal", "casefile", "score", "frame", "text"
        })
package org.spineboard.web.appraisal;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
