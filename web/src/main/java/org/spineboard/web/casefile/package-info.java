/** The pages of one case, and how any page writes what belongs to a case: its clock, what it lacks, its patient's name. */
@NullMarked
@AppModule(
        name = "casefile",
        uses = {"shared", "access", "audit", "patient", "referral", "pathway", "draft", "frame", "text"})
package org.spineboard.web.casefile;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
