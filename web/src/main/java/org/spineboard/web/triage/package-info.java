/** The coordinator's inbox: referrals on the left, the one being decided on at the right. */
@NullMarked
@AppModule(
        name = "triage",
        uses = {"shared", "access", "casefile", "worklist", "referral", "draft", "frame", "text"})
package org.spineboard.web.triage;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
