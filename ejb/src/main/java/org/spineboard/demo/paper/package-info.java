/** The demonstration's reports on paper. */
@NullMarked
package org.spineboard.demo.paper;

import org.jspecify.annotations.NullMarked;
