/** What happened to the invented patients: who they are, what they have, and every step of their cases with its time. */
@NullMarked
package org.spineboard.demo.life;

import org.jspecify.annotations.NullMarked;
