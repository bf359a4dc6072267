/** Asks whether a file holds a virus: by a signature built in, and by a scanner where one is configured. */
@NullMarked
package org.spineboard.document.virus;

import org.jspecify.annotations.NullMarked;
