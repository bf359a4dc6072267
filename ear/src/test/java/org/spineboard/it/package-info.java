/** Tests that run inside the server, in the application that is shipped, through the guard everybody goes through. */
@NullMarked
package org.spineboard.it;

import org.jspecify.annotations.NullMarked;
