/** Referrals that another hospital's system sends. What it says is taken leniently; who it is about is not. */
@NullMarked
package org.spineboard.referral.intake;

import org.jspecify.annotations.NullMarked;
