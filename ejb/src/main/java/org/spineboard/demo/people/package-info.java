/** Who the invented people are, what they have, and what one would advise for it. */
@NullMarked
package org.spineboard.demo.people;

import org.jspecify.annotations.NullMarked;
