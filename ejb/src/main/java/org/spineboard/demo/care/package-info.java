/** Tells how a decided case is planned, treated and followed up. */
@NullMarked
package org.spineboard.demo.care;

import org.jspecify.annotations.NullMarked;
