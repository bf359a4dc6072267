/** The signed parts of a plan, what they say, and what cannot be said in one. */
@NullMarked
package org.spineboard.plan.part;

import org.jspecify.annotations.NullMarked;
