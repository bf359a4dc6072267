/** Clinical times as people know them: to the minute, to the day, roughly, or not at all. */
@NullMarked
package org.spineboard.shared.time;

import org.jspecify.annotations.NullMarked;
