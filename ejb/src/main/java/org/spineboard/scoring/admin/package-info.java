/** Which scores of unread tables are shown: switched on and off by an administrator, with a reason, for good to read. */
@NullMarked
package org.spineboard.scoring.admin;

import org.jspecify.annotations.NullMarked;
