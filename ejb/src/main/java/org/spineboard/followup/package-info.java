/**
 * How patients are after treatment, and the closing of their cases. This package holds the words and the rules;
 * {@code form} keeps what was signed.
 */
@NullMarked
@AppModule(
        name = "followup",
        uses = {"shared", "platform", "casefile", "referral"})
package org.spineboard.followup;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
