/** What is a person's own: choices for the screens, and what they are typing. */
@NullMarked
package org.spineboard.access.own;

import org.jspecify.annotations.NullMarked;
