/** Reading referrals: facts in the order of the form, each under the key of its label. */
@NullMarked
package org.spineboard.referral.reading;

import org.jspecify.annotations.NullMarked;
