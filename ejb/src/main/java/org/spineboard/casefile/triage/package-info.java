/** What the coordinator does with a referral before it is a case to work on, and how referrers answer. */
@NullMarked
package org.spineboard.casefile.triage;

import org.jspecify.annotations.NullMarked;
