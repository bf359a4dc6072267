/** Tests of the launcher without a server. */
@NullMarked
package org.spineboard.launcher;

import org.jspecify.annotations.NullMarked;
