/**
 * Referrals: what a hospital asks of a centre, typed in or sent by another system. A referral is taken once, never
 * changed, and opens a case. {@code finding} and {@code form} hold what it says, {@code minimum} what it must say,
 * {@code draft} what is not sent yet.
 */
@NullMarked
@AppModule(
        name = "referral",
        uses = {"shared", "patient", "casefile", "access", "platform"})
package org.spineboard.referral;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
