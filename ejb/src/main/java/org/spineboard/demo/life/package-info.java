/** What happened to the invented patients: every step of their cases with its time, and the meetings that heard of them. */
@NullMarked
package org.spineboard.demo.life;

import org.jspecify.annotations.NullMarked;
