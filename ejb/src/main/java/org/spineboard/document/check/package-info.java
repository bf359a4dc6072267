/** Decides whether a file may be stored: its name, size, type, shape, and what a PDF holds. */
@NullMarked
package org.spineboard.document.check;

import org.jspecify.annotations.NullMarked;
