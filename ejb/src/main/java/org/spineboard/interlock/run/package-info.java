/** Where steps pass the interlocks or are stopped by them, and where it is kept which rules ran and who overrode which. */
@NullMarked
package org.spineboard.interlock.run;

import org.jspecify.annotations.NullMarked;
