/** Where a plan is read, signed, talked over and carried out. */
@NullMarked
package org.spineboard.plan.desk;

import org.jspecify.annotations.NullMarked;
