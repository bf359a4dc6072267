/** The minimum data set: what a referral must say on each track. The rule is pure; its table is configuration. */
@NullMarked
package org.spineboard.referral.minimum;

import org.jspecify.annotations.NullMarked;
