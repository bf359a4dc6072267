/**
 * Interlocks: rules that speak up before harm. This package holds the words: what is about to be done, what a rule says
 * to it. {@code fact} is what rules look at, {@code rule} their versions, {@code check} the rules themselves, {@code run}
 * lets a step pass or stops it, and keeps what ran.
 */
@NullMarked
@AppModule(
        name = "interlock",
        uses = {"shared", "platform", "spine", "casefile", "referral"})
package org.spineboard.interlock;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
