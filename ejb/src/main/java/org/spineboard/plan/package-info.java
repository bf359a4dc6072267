/**
 * The treatment plan of a decision: its parts, signed by those who answer for them, what the patient says, and what
 * became of each. This package holds the words and the rules; {@code part} keeps the signed parts, {@code course} what
 * happened afterwards; {@code desk} is where people sign and record.
 */
@NullMarked
@AppModule(
        name = "plan",
        uses = {"shared", "platform", "spine", "interlock", "casefile", "board", "referral"})
package org.spineboard.plan;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
