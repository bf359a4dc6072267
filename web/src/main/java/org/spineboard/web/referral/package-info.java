/** The pages on which a referral is entered, checked and sent, and those that tell the referrer what became of it. */
@NullMarked
package org.spineboard.web.referral;

import org.jspecify.annotations.NullMarked;
